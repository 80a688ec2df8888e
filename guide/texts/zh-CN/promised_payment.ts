import type { TopicText } from '../../topic-text.ts'

/** The topic `promised_payment` in Chinese. */
export const promisedPayment: TopicText = {
  title: '没钱了先借话费：承诺付款',
  answer: '四大运营商都能先垫一小笔话费，拨代码或在 App 里开。这是借的，到期要还，费用看屏幕提示。',
  ways: [
    {
      heading: '怎么开通',
      steps: [
        '先看自己是哪家：MTS、MegaFon、T2 叫“Обещанный платёж”（承诺付款），Beeline 叫“Доверительный платёж”（信任付款）。',
        '拨下面的代码，或在 App 里找同名的按钮。',
        '屏幕会显示能借多少、收多少费、哪天还。看完再确认。',
        '查余额，确认钱已经到了。',
        '在还款日之前把借的钱加上费用充进去。',
      ],
    },
    {
      heading: '借不到怎么办',
      steps: [
        '不是每个号码都能借，新办的号码可能被拒，以屏幕提示为准。',
        '请同一家运营商的朋友转一点余额给你，或让他用银行 App 给你充。',
        '能连 Wi-Fi 的话，在运营商 App 的聊天里问原因。',
      ],
    },
  ],
  cautions: [
    '这是借，不是送。金额、费用、期限各号码不同，确认前屏幕上会写。',
    '到期会从余额里扣回，余额不够，号码可能又停。',
    '旧攻略里写的金额和费用多半过期，别照着算。',
    '开通只在拨号盘或官方 App 里，谁要你报验证码才“帮你开”，都是骗子。',
  ],
  operators: {
    mts: '拨 {mts-promised}，或在 MTS 的 App、账户里开。',
    beeline: '拨 {bee-promised}，或在 App 里开。',
    megafon:
      '拨 {meg-promised}，漫游时也能用。在俄罗斯境内，还可把金额发短信到 {meg-promised.sms}。',
    t2: '先拨 {t2-promised} 看能借哪种，再拨 {t2-promised.take} 借。',
    yota: '在 Yota 的 App 里看有没有这项。没有找到可信的代码。',
  },
  unconfirmed: [
    '各家现在的金额、费用和天数，没有找到新的官方数字；只有一条卖号网站的旧消息，列在依据里。',
    '只有护照的外国人能不能借，没有专门的说法。',
  ],
  facts: {
    'mts-promised':
      'MTS 提供短期垫付，叫“обещанный платёж”（承诺付款），拨 {mts-promised} 或在账户、App 里办理。',
    'bee-promised':
      'Beeline 提供短期垫付，叫“доверительный платёж”（信任付款），拨 {bee-promised} 或在 App 里办理。',
    'bee-promised-roaming':
      '一家卖号网站的消息（没写日期）说，Beeline 在国外的垫付是 {bee-promised-roaming.sum}，收费 {bee-promised-roaming.fee}，限入网超过 {bee-promised-roaming.age}的号码。',
    'meg-promised':
      'MegaFon 提供短期垫付，叫“обещанный платёж”：拨 {meg-promised}，漫游时也行；在俄罗斯境内还可把金额发短信到 {meg-promised.sms}。',
    't2-promised':
      'T2（原 Tele2）提供短期垫付：拨 {t2-promised} 查看可用的额度，再拨 {t2-promised.take} 领取。',
  },
  searchWords: [
    '借话费',
    '先借点话费',
    '透支话费',
    '预支话费',
    '欠费停机',
    '停机了怎么办',
    '欠费了',
    '余额不足打不了电话',
    '没钱了',
    '没话费了',
    '紧急充值',
    '应急话费',
    '承诺付款',
    '信任付款',
    '信用额度',
    '先用后付',
    'обещанный платёж',
    'доверительный платёж',
    'обещанка',
    'взять в долг',
    'MTS 借钱',
    'Beeline 借话费',
    'MegaFon 承诺付款',
    'borrow money',
    'promised payment',
  ],
}
