import type { TopicText } from '../../topic-text.ts'

/** The topic `url_check` in Chinese. */
export const urlCheck: TopicText = {
  title: '怎么看网址是不是官网',
  answer:
    '只看域名那一段：它就是运营商的域名，或者以一个点加运营商域名结尾，比如 {mts-app.account}。点前面可以是地区名，也可以是 lk、my、login。多一横、多一词、接在后面的，都不是。',
  ways: [
    {
      heading: '看地址',
      steps: [
        '点一下地址栏，让它显示完整地址。',
        '跳过开头的 https 和两条斜杠，再看到下一条斜杠为止，只看这一段。',
        '这一段就是下面列的域名，或者以“点＋这个域名”结尾，才是运营商的。',
        '对不上，哪怕图标、文字一模一样，也关掉。',
      ],
    },
    {
      heading: '打开官网的办法',
      steps: [
        '点本页的官网按钮，或自己在地址栏输入域名。别从搜索广告、短信、聊天进去。',
        '登录按钮一般写“Войти”（登录），个人账户叫“Личный кабинет”。',
        '输完密码前，再看一眼地址。',
      ],
    },
  ],
  cautions: [
    '光看结尾不够。域名前面紧贴着别的字母或横线，没有点隔开，就是另一家的网站。',
    '同名的别国公司（比如白俄罗斯、哈萨克斯坦的）不是俄罗斯运营商。',
    '网址对，也别把验证码告诉打电话来的人。',
  ],
  operators: {
    mts: '{domains.mts}，以及 {domains.mtsRegional} 这样的地区页。',
    beeline: '{domains.beeline}，以及 {domains.beelineRegional} 这样的地区页。',
    megafon: '{domains.megafon}，以及 {domains.megafonRegional} 这样的地区页。',
    t2: '{domains.t2}，以及 {domains.t2Regional} 这样的地区页；旧地址 {domains.oldT2} 也是它的。',
    yota: '{domains.yota}。',
  },
  unconfirmed: ['付款时会不会跳到别家支付公司的页面，没有逐家核对。跳走了就先停下，看清再付。'],
  facts: {
    domains:
      '运营商的真网址以 {domains.mts}、{domains.beeline}、{domains.megafon}、{domains.yota} 结尾，T2 的以 {domains.t2} 或旧的 {domains.oldT2} 结尾。前面有点隔开的地区名、lk、my 等也是真的，如 {domains.mtsRegional}、{domains.beelineRegional}，又如 {domains.megafonRegional}、{domains.t2Regional}。要看的是第一个斜杠前面那一段（开头 https 后面那两条不算）。',
  },
  searchWords: [
    '官网',
    '官方网站',
    '真假网站',
    '网址真假',
    '是不是官网',
    '怎么看网址',
    '域名',
    '钓鱼网站',
    '山寨网站',
    '假官网',
    '仿冒网站',
    '链接能点吗',
    '网站可靠吗',
    'MTS 官网',
    'Beeline 官网',
    'MegaFon 官网',
    'T2 官网',
    'Tele2 官网',
    'Yota 官网',
    'официальный сайт',
    'поддельный сайт',
    'fake site',
    'real website',
  ],
}
