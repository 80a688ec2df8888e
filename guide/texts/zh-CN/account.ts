import type { TopicText } from '../../topic-text.ts'

/** The topic `account` in Chinese. */
export const account: TopicText = {
  title: '看账单、关付费订阅',
  answer: '余额莫名变少，先在 App 里看详单和付费订阅，关掉不认识的，当天找客服。',
  ways: [
    {
      heading: '查钱花到哪儿了',
      steps: [
        '打开运营商 App 或“Личный кабинет”（个人账户）。',
        '找“Детализация”（详单），看哪天、哪一项扣了钱。',
        '找“Платные подписки”（付费订阅），看有没有不认识的。',
        '没有 App，可拨下面的代码，列表会发短信来。',
      ],
    },
    {
      heading: '关掉',
      steps: [
        '在订阅那一项点“Отключить”（关闭），等确认短信。',
        '关不掉，当天在聊天里或打客服，让他们关闭并说明扣款原因。',
        '问客服能不能把付费内容整个屏蔽，免得再误订。',
      ],
    },
    {
      heading: '平时怎么看着点',
      steps: [
        '每周查一次余额，每月看一次付费服务列表。',
        '每次换套餐、办漫游之后，再看一遍。',
        '短信里的陌生链接和“免费试用”按钮不点。',
      ],
    },
  ],
  cautions: [
    '个人账户密码、验证码谁也别给，拿到的人能改套餐、转余额。',
    '新开的卡也查一遍，可能一开始就带着付费服务。',
    '退订短信里的链接不要点，去 App 里关。',
  ],
  operators: {
    mts: '据资料，拨 {mts-paid-services}，收到已开通的付费服务和订阅。客服短号 {mts-support-short}。',
    beeline:
      '据资料，拨 {bee-services}，收到已开通的服务；有资料说拨 {bee-last-charges} 能收到最近几笔扣费（T2 卡拨同样的代码是承诺付款，别弄混）。客服短号 {bee-support-short}。',
    megafon: '据资料，拨 {meg-paid-services}，收到付费服务列表。客服短号 {account-check.megafon}。',
    t2: '在 T2 的 App 里看。据资料，服务短号 {account-check.t2}。',
    yota: '在 Yota 的 App 里看。',
  },
  unconfirmed: [
    'T2 和 Yota 查付费服务的代码，没有找到可信来源。',
    '误扣的钱怎么退、退多少，没有找到可靠来源，请向客服问清楚。',
  ],
  facts: {
    'mts-paid-services': '用 MTS 卡拨 {mts-paid-services}，会收到已开通的付费服务和订阅列表。',
    'bee-services': '用 Beeline 或 Beeline 网络的卡拨 {bee-services}，会收到已开通服务的列表。',
    'bee-last-charges':
      '一家用 Beeline 网络的虚拟运营商说，拨 {bee-last-charges} 会收到短信，列出最近 {bee-last-charges.charges:number} 笔扣费。',
    'meg-paid-services': '用 MegaFon 卡拨 {meg-paid-services}，会收到付费服务列表。',
    'account-check':
      '一套稳妥的习惯：每周用代码查余额，每月看付费服务列表，在 App 里看详单（“Детализация”）。发现不认识的扣费，当天在聊天里或打 {account-check.mts}（MTS）、{account-check.beeline}（Beeline）、{account-check.megafon}（MegaFon）、{account-check.t2}（T2）反映，并关掉那项服务。',
  },
  searchWords: [
    '账单',
    '详单',
    '话费明细',
    '通话记录',
    '莫名扣费',
    '乱扣费',
    '扣了什么钱',
    '话费没了',
    '付费订阅',
    '退订',
    '取消订阅',
    '关掉增值服务',
    '流量包退订',
    '开了什么服务',
    '扣费记录',
    '付费服务',
    'детализация',
    'платные подписки',
    'отключить услуги',
    'списали деньги',
    'MTS 扣费',
    'Beeline 扣费',
    'statement',
    'subscriptions',
    'unknown charge',
  ],
}
