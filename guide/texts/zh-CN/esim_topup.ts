import type { TopicText } from '../../topic-text.ts'

/** The topic `esim_topup` in Chinese. */
export const esimTopup: TopicText = {
  title: '给俄罗斯 eSIM 充值',
  answer: '俄罗斯运营商的 eSIM 和实体卡是同一种账户，怎么给实体卡充，就怎么给它充，不能用 PayPal。',
  ways: [
    {
      heading: '充值',
      steps: [
        '先查好这张 eSIM 的俄罗斯号码，充值认的是号码。',
        '用俄罗斯银行卡、“СБП”或银行 App，在运营商 App 或官网点“Пополнить”（充值）。',
        '没有俄罗斯卡，就带护照拿现金去营业厅，报号码和金额。',
        '充完在“Личный кабинет”（个人账户）里看余额。',
      ],
    },
    {
      heading: '先分清是哪种 eSIM',
      steps: [
        '有俄罗斯手机号、跟 MTS、Beeline 等签了合同的，按上面做。',
        '在 Airalo 之类买的旅行 eSIM 没有俄罗斯账户，只能在原来的 App 里续。',
      ],
    },
  ],
  cautions: [
    '“全球 eSIM 用信用卡、PayPal 充值”的教程，说的是旅行 eSIM，不是俄罗斯号码。',
    '充值从不需要删掉重装 eSIM，也不需要把激活二维码给别人。',
    '现金充值要证件，别让人拿你的激活码去“代充”。',
  ],
  unconfirmed: ['除 MTS 外，各家 eSIM 与实体卡资费是否完全一样，没有逐家确认。'],
  facts: {
    'esim-same-account':
      '俄罗斯运营商的 eSIM 和实体卡背后是同一种话费账户：号码、套餐、充值办法都相同，MTS 两种卡用同样的资费。',
  },
  searchWords: [
    'eSIM 充值',
    'esim',
    'eSIM 交话费',
    '电子卡充值',
    '虚拟卡充值',
    'eSIM 没钱了',
    'eSIM 余额',
    '俄罗斯 eSIM',
    'MTS eSIM 充值',
    'Beeline eSIM',
    'MegaFon eSIM',
    'T2 eSIM',
    'Yota eSIM',
    'eSIM 续费',
    'есим',
    'пополнить eSIM',
    'esim top up',
    '易 SIM',
  ],
}
