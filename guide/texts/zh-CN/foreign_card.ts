import type { TopicText } from '../../topic-text.ts'

/** The topic `foreign_card` in Chinese. */
export const foreignCard: TopicText = {
  title: '国内的 Visa、Mastercard 能用吗',
  answer:
    '不能。俄罗斯境外发行的 Visa、Mastercard 从{visa-mc}起在俄罗斯的商店、ATM 和俄罗斯网站都用不了。',
  ways: [
    {
      heading: '现在就要充值',
      steps: [
        '别在付款页换着卡试，反复失败，发卡行可能把卡锁住。',
        '有卢布现金：带护照去运营商营业厅。',
        '没有现金：请在俄罗斯的朋友用银行 App 给你的号码付款，你把钱还给他。',
      ],
    },
    {
      heading: '要在俄罗斯住一段时间',
      steps: [
        '带护照和公证过的俄文翻译去银行，问能不能开户、办“Мир”卡。',
        '只来旅游的，可以打听“Мир”旅游卡，有的银行出发前就能申请。',
        '有了俄罗斯账户，就能用银行 App 和 SBP 充值。',
      ],
    },
  ],
  cautions: [
    '名字写着 Visa 不等于能用。俄罗斯本地发行的老 Visa 卡还能刷，但只限俄罗斯境内。',
    '页面上有 Visa、Mastercard 的标志，不代表收外国卡。',
    '虚拟 Visa 也是境外发行的卡，同样用不了。',
    '有人说能“换通道”帮你刷外国卡，不要把卡号给他。',
    '来之前备好卢布现金或可以兑换的现钞，第一天就用得上。',
  ],
  unconfirmed: ['有没有哪家运营商官网现在收外国卡、Apple Pay 或 Google Pay，我们没能确认。'],
  facts: {
    'visa-mc':
      '从{visa-mc}起，俄罗斯境外发行的 Visa 和 Mastercard 在俄罗斯境内失效，包括商店、ATM 和俄罗斯网店；俄罗斯发行的只在俄罗斯境内继续可用。',
    'amex-jcb': '美国运通（American Express）于{amex-jcb.amex}、JCB 于{amex-jcb.jcb}在俄罗斯停用。',
    'foreign-card-2025':
      '{foreign-card-2025}，俄罗斯通信业人士仍说，外国银行卡付不了款，比办卡手续更让游客头疼。',
  },
  searchWords: [
    '外国银行卡',
    '国外信用卡',
    '国内信用卡',
    'Visa 能用吗',
    'visa卡',
    'Mastercard',
    '万事达',
    '维萨卡',
    '运通卡',
    'Amex',
    'JCB',
    'Apple Pay',
    'Google Pay',
    '苹果支付',
    '中国银行卡能刷吗',
    '外卡',
    '刷卡失败',
    '支付被拒',
    '双币卡',
    '制裁',
    'иностранная карта',
    'foreign card',
    'credit card',
  ],
}
