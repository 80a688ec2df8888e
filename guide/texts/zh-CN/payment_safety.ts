import type { TopicText } from '../../topic-text.ts'

/** The topic `payment_safety` in Chinese. */
export const paymentSafety: TopicText = {
  title: '付款时怎么保护自己',
  answer:
    '只在自己打开的官方页面或 App 里填卡号和验证码，看清收款方和金额再确认，公共 Wi-Fi 下用流量付。',
  ways: [
    {
      heading: '付款前',
      steps: [
        '网址自己输入或从书签打开，不从短信、聊天、搜索广告进去。',
        '看地址栏：域名是 {domains.mts}、{domains.beeline}、{domains.megafon}、{domains.t2}（旧的 {domains.oldT2}）或 {domains.yota}，或者以一个点加它结尾，比如 {mts-app.account}。',
        '公共 Wi-Fi 只用来看，付款换自己的流量，或回家再付。',
        '浏览器报证书警告就停手，换 App、SBP 或营业厅。',
      ],
    },
    {
      heading: '付款时',
      steps: [
        '银行卡背面的数字只填在付款页上，不写进短信、代码和聊天。',
        '收到“Код из СМС”（短信验证码）先看清商户和金额，再填进你自己打开的那一页。',
        '银行 App 里确认时，核对收款方名字和“Сумма”（金额），再点“Подтвердить”（确认）。',
      ],
    },
    {
      heading: '付款后',
      steps: ['留好小票或截图，等余额真的增加。', '发现不认识的扣款，当天冻结卡并联系银行。'],
    },
  ],
  cautions: [
    '页面有锁形图标、是 HTTPS，只说明连接加了密，不说明它是真的运营商。',
    '别人的电脑、网吧的电脑上，不付款。',
    '让你用拨号代码或短信发卡号的教程，不要照做。',
  ],
  unconfirmed: ['各家银行的验证短信长什么样，没有逐一核对，所以只说该看哪几项。'],
  facts: {
    'ussd-card-danger':
      '不要把卡号或卡背面的数字（CVV）写进拨号代码或短信：CVV 只填在核实过的官方网站或 App 的付款页上，绝不告诉别人。',
    'sms-code':
      '3-D Secure 的一次性验证码，用短信发来或在 App 里显示，等于你的签字：只填在自己打开的银行页面上，先看清短信里的金额和商户，谁也别给，客服也不给。',
  },
  searchWords: [
    '付款注意',
    '支付安全',
    '安全吗',
    '公共 wifi',
    '酒店 wifi 能付款吗',
    '网吧',
    '验证码',
    '短信验证码',
    'CVV',
    '卡背面数字',
    '3-D Secure',
    '3DS',
    '卡号泄露',
    '绑卡危险',
    '盗刷',
    '冻结银行卡',
    '付款密码',
    '假付款页',
    'безопасная оплата',
    'код из смс',
    'pay safely',
    'public wifi',
  ],
}
