import type { TopicText } from '../../topic-text.ts'

/** The topic `balance_transfer` in Chinese. */
export const balanceTransfer: TopicText = {
  title: '把话费转给别人',
  answer:
    'MTS、Beeline、MegaFon 都有转话费的代码，T2 的只见于旧资料；大多只能转给同一家的号码，先转一小笔试试。',
  ways: [
    {
      heading: '转给别人',
      steps: [
        '找下面自己运营商的代码，把里面的文字换成对方号码和金额。',
        '号码逐位核对。转错了，只能找运营商试着追回。',
        '拨出后看屏幕提示的手续费（“Комиссия”），按提示确认。',
        '让对方查一下余额。',
      ],
    },
    {
      heading: '请别人给我充',
      steps: [
        '拨求助代码，对方会收到一条请他帮忙充值的短信。',
        '最好同时打电话或发消息说明，别人以为是骗子就不理了。',
      ],
    },
    {
      heading: '代码不灵时',
      steps: [
        '在运营商 App 里找“Перевести деньги”（转钱）之类的入口。',
        '或者请对方用银行 App 直接给你的号码充值。',
      ],
    },
  ],
  cautions: [
    '陌生人说“充错到你号上了，请转回来”，多半是骗局。让他找运营商。',
    '余额太少、某些套餐或新入网的号码，可能转不了。',
    '单笔和每天的限额、手续费各家不同，以屏幕提示为准。',
  ],
  operators: {
    mts: '据资料，转给 MTS 号码拨 {mts-transfer}，转给别家先拨 {mts-transfer.menu} 进菜单；请人充值拨 {mts-ask-topup}。',
    beeline:
      '据资料，转给 Beeline 号码拨 {bee-transfer}，号码不带国家代码，再用短信里的码确认；请人充值拨 {bee-ask-topup}。',
    megafon: '据资料，拨 {meg-transfer}，注意金额在前；也可发短信到 {meg-transfer.sms}。',
    t2: '先看 T2 的 App。旧资料说拨 {t2-transfer}，条件拨 {t2-transfer.menu} 看；只能转给同地区的 T2 号码。',
    yota: '在 Yota 的 App 里看有没有这项。',
  },
  unconfirmed: ['转账手续费和限额没有找到新的官方数字。', 'Yota 有没有转账代码，没能确认。'],
  facts: {
    'mts-transfer':
      'MTS 用户拨 {mts-transfer} 可以把余额转给另一个 MTS 号码，拨 {mts-transfer.menu} 打开转给其他运营商的菜单。',
    'mts-ask-topup': 'MTS 用户拨 {mts-ask-topup}，可以免费发送一条请对方帮忙充值的请求。',
    'bee-transfer':
      'Beeline 用户拨 {bee-transfer} 可以把余额转给另一个 Beeline 号码，号码不带国家代码，并用短信收到的码确认。',
    'bee-ask-topup': 'Beeline 用户拨 {bee-ask-topup}，可以免费请别人给自己充值。',
    'meg-transfer':
      'MegaFon 用户拨 {meg-transfer}，或发短信到 {meg-transfer.sms}，可以把余额转给另一个号码。',
    't2-transfer':
      '没写日期的教程说，T2（原 Tele2）用户拨 {t2-transfer}，可以把余额转给同地区的另一个 T2 号码；拨 {t2-transfer.menu} 看条件。',
  },
  searchWords: [
    '转话费',
    '话费转账',
    '转余额',
    '余额转移',
    '把话费转给朋友',
    '送话费',
    '话费转赠',
    '给别人的号码转钱',
    '请人代充',
    '求充值',
    '同网转账',
    '号码之间转钱',
    'MTS 转账',
    'Beeline 转话费',
    'MegaFon 转余额',
    'перевод денег',
    'мобильный перевод',
    'перевести деньги с телефона',
    'transfer balance',
    'send credit',
  ],
}
