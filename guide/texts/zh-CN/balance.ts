import type { TopicText } from '../../topic-text.ts'

/** The topic `balance` in Chinese. */
export const balance: TopicText = {
  title: '查余额',
  answer: '用这张俄罗斯卡拨一串代码，屏幕上就显示余额，不花钱；有网时直接看运营商 App。',
  ways: [
    {
      heading: '拨代码（没有流量也行）',
      steps: [
        '打开电话拨号盘，双卡手机先选这张俄罗斯卡。',
        '输入下面自己运营商的代码，按拨号键。',
        '等几秒，屏幕弹出一条消息。“Баланс”后面的数字就是余额，单位卢布，记作“₽”“руб.”或“р.”。',
        '前面带减号，就是欠费了。',
      ],
    },
    {
      heading: '看 App 或官网',
      steps: [
        '打开运营商 App，余额一般就在首页。',
        '没装 App 的，登录官网的“Личный кабинет”（个人账户）。',
      ],
    },
  ],
  cautions: [
    '各家代码不同，这家查余额的代码，在另一家可能打开别的菜单。',
    '人在国外，代码能不能拨通要看漫游。拨不通就看 App 或官网账户。',
    '手机把俄文显示成方块时，MTS 和 Beeline 各有另一条代码可试。',
    '有人打电话让你拨一串代码“查余额”，挂断，那可能是开通呼叫转移。',
  ],
  operators: {
    mts: '拨 {mts-balance}，免费。俄文乱码时试 {mts-balance-latin}。',
    beeline:
      '预付费拨 {bee-balance}，免费；乱码时试 {bee-balance-latin}。后付费合同可拨 {bee-postpaid} 看应付金额。也可打 {bee-voice-balance} 听语音。',
    megafon: '拨 {meg-balance}，免费。',
    t2: '拨 {t2-balance}，免费。换了 T2 的名字，代码没变。',
    yota: '看 Yota 的 App 或官网账户。网上的 Yota 代码互相矛盾，这里不列。',
  },
  unconfirmed: ['MegaFon 和 T2 有没有拉丁字母版的查询代码，没有找到来源。'],
  facts: {
    'mts-balance': '用 MTS 卡拨 {mts-balance}，余额显示在屏幕上，免费。',
    'mts-balance-latin':
      '用 {mts-balance-latin} 代替 {mts-balance}，MTS 会用拉丁字母回复余额，适合把俄文显示成方块的手机。',
    'bee-balance': '用预付费的 Beeline 卡拨 {bee-balance}，显示余额，免费。',
    'bee-balance-latin':
      '平常的回复显示成乱码时，Beeline 用户改拨 {bee-balance-latin}，可以收到看得懂的余额消息。',
    'bee-postpaid': 'Beeline 后付费合同拨 {bee-postpaid}，显示应付金额。',
    'bee-voice-balance':
      '用 Beeline 卡拨打 {bee-voice-balance}，语音播报余额，免费，余额为零也能打。',
    'meg-balance': '用 MegaFon 卡拨 {meg-balance}，显示余额，免费。',
    't2-balance': '用 T2（原 Tele2）卡拨 {t2-balance}，显示余额，免费。',
  },
  searchWords: [
    '查余额',
    '余额查询',
    '查话费',
    '话费余额',
    '还剩多少钱',
    '还有多少话费',
    '卡里有多少钱',
    '怎么看余额',
    '馀额',
    '余额代码',
    '查费',
    '欠费多少',
    '乱码',
    '方块字',
    'MTS 余额',
    'MTC 余额',
    'Beeline 余额',
    'MegaFon 余额',
    'Tele2 余额',
    'баланс',
    'проверить баланс',
    'balance',
    'check balance',
    'USSD',
  ],
}
