import type { TopicText } from '../../topic-text.ts'

/** The topic `payment_problem` in Chinese. */
export const paymentProblem: TopicText = {
  title: '付了没到账、充错号码',
  answer:
    '先对小票上的号码，再等一等；终端机充值最长可能 {topup-delay}到账。充错号码，马上找运营商。',
  ways: [
    {
      heading: '付了钱，余额没变',
      steps: [
        '看小票（“Чек”）或银行记录：号码、金额、时间对不对。',
        '查一次余额，再重启手机。钱可能到了，被欠费抵掉了。',
        '终端机付的，最长可能要等 {topup-delay}。',
        '过了时间还没到：终端付的，找小票上的支付公司；网上付的，找运营商客服。',
        '把小票照片、号码、时间一起发过去，记下工单号。',
      ],
    },
    {
      heading: '充到了别人的号码',
      steps: [
        '立刻联系运营商。充到了别家的号码，就找那一家；终端机充的，同时找小票上的支付公司。',
        '说“Ошибочный платёж”（充错号了，要更正），问是线上办还是去营业厅。',
        '带护照和小票去营业厅。钱还没被用掉时才有希望。',
        '越早越好：旧资料说 {wrong-number-limits}内、只错几位数字才给改。',
        '用银行卡付的，同时问问银行。',
      ],
    },
    {
      heading: '同一笔扣了两次',
      steps: [
        '先查余额：两笔可能都进了这个号码。',
        '只到了一笔，就把两张凭证发给银行 App 的客服，请他们查。',
      ],
    },
    {
      heading: '想退话费',
      steps: [
        '余额里的钱想退，向运营商申请“Возврат денег”（退款）。',
        '带护照和合同去营业厅，或在 App 聊天里问要哪些材料。号码不要了的，见“销号、退余额”。',
      ],
    },
  ],
  cautions: [
    '网上的“退款中心”、主动打来“帮你退款”的电话，都不要信。',
    '办退款用不着银行卡背面的数字，也用不着短信验证码。',
    '没到账时别马上再付一笔，先弄清第一笔去哪儿了。',
  ],
  operators: {
    mts: '客服短号 {mts-support-short}，或 MTS 的 App 聊天。',
    beeline: '客服短号 {bee-support-short}，或 Beeline 的 App 聊天。',
    megafon: '客服短号 {meg-support-short}，或 MegaFon 的 App 聊天。',
    t2: '据资料，服务短号 {t2-support}，或 T2 的 App 聊天。',
    yota: 'Yota 的 App 或官网聊天。',
  },
  unconfirmed: [
    '充错以后多少钱、多久内能改，没有新的官方说法，只有旧资料。',
    '退款多久到账，没有确切的说法，办理时请问清楚。',
  ],
  facts: {
    'topup-delay':
      '在终端机充值，到账最长可能要 {topup-delay}；先核对小票上的号码，再带着小票联系支付公司。',
    'topup-wrong-number':
      '充错的钱只有运营商能转走，而且钱要还在那个号码上；一家用 Beeline 网络的虚拟运营商规定，{topup-wrong-number.small}以下电话更正，更多的要带护照和小票去营业厅。',
    'wrong-number-limits':
      '几份旧教程说法一致：充错后 {wrong-number-limits}内、有小票、只错几位数字才给更正。MTS 最多错 {wrong-number-limits.mts:number} 位，MegaFon 最多 {wrong-number-limits.megafon:number} 位，T2 是 {wrong-number-limits.t2:number} 位。',
  },
  searchWords: [
    '没到账',
    '充值没到账',
    '付了钱没收到',
    '钱扣了没充上',
    '充错号码',
    '充错了',
    '充到别人号上',
    '误充',
    '退款',
    '退钱',
    '话费退款',
    '申请退款',
    '多久到账',
    '终端机没出小票',
    '重复扣款',
    '扣了两次',
    '小票丢了',
    '缴费失败',
    'ошибочный платёж',
    'возврат денег',
    'не пришли деньги',
    'refund',
    'wrong number',
    'payment failed',
  ],
}
