import type { TopicText } from '../../topic-text.ts'

/** The topic `alipay_wechat` in English. */
export const alipayWechat: TopicText = {
  title: 'Alipay and WeChat Pay',
  answer:
    'Do not plan on them. Alipay and WeChat Pay are not a normal way to pay a Russian operator.',
  ways: [
    {
      heading: 'What to do instead',
      steps: [
        'In Russia: pay in cash at the operator’s shop, with your passport.',
        'With a Russian bank account: pay by «СБП» (SBP) from the bank’s app.',
        'Abroad: ask a friend in Russia who has a Russian bank app.',
      ],
    },
    {
      heading: 'If someone offers to take Alipay or WeChat for you',
      steps: [
        'Know that this is a private deal, not the operator. Nobody protects your money.',
        'Never give a code, a password or a passport photo.',
        'Look for a friend you know in person instead.',
      ],
    },
  ],
  cautions: [
    'An SBP QR code is not an Alipay or WeChat QR code. It needs a Russian bank’s app.',
    'Phone top-up inside a Chinese app does not mean that it reaches Russian numbers. Check the country before you pay.',
    'Never scan a payment QR code that a stranger sends you.',
  ],
  unconfirmed: [
    'We could not confirm that the phone top-up inside Alipay or WeChat reaches Russian numbers. Look at its list of countries yourself.',
  ],
  facts: {
    'alipay-wechat':
      'Alipay and WeChat Pay are not a normal way to pay in Russia. In {alipay-wechat}, officials were still asking for them to be allowed.',
    'alipay-2025-12':
      'In {alipay-2025-12}, the first Chinese visitors to come without a visa said that mobile payment did not work and that they needed cash.',
    'alipay-topup-path':
      'A trade site says that Alipay tops up phones in more than {alipay-topup-path.countries:number} countries, under its phone top-up. It does not name Russia.',
  },
  searchWords: [
    'alipay',
    'ali pay',
    'wechat',
    'wechat pay',
    'weixin',
    'weixin pay',
    'zhifubao',
    '支付宝',
    '微信',
    '微信支付',
    'chinese wallet',
    'chinese payment app',
    'pay with wechat',
    'pay with alipay',
    'tenpay',
    'scan qr code china',
    'does alipay work in russia',
    'alipay mts',
    'wechat top up russia',
    'taobao top up',
    'we chat',
    'allipay',
    'алипей',
    'вичат',
  ],
}
