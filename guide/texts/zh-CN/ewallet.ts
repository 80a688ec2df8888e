import type { TopicText } from '../../topic-text.ts'

/** The topic `ewallet` in Chinese. */
export const ewallet: TopicText = {
  title: '电子钱包：YooMoney、Qiwi、PayPal',
  answer:
    'YooMoney（ЮMoney，原 Yandex.Money）还在，但它不收外国银行卡，钱包里的卢布得从俄罗斯来；Qiwi 和 PayPal 在俄罗斯都停了。',
  ways: [
    {
      heading: '用 YooMoney 交话费',
      steps: [
        '自己输入 {yoomoney.site} 打开，登录自己的钱包。',
        '完成身份核实，没核实的钱包额度低、限制多。',
        '先想好钱包里的卢布从哪儿来。外国发行的 Visa、Mastercard 在俄罗斯网站上付不了。',
        '在付款里选手机话费，填号码和金额，看清“Комиссия”（手续费）再确认。',
      ],
    },
    {
      heading: '以前用 Qiwi、PayPal 的',
      steps: [
        '街上的 Qiwi 终端和 Qiwi 钱包不能再用来充话费。',
        'PayPal 不能给俄罗斯运营商付款，页面说能付的要当心。',
        '改用俄罗斯银行 App，或带护照去营业厅付现金。',
      ],
    },
  ],
  cautions: [
    '说能“恢复 Qiwi 余额”的客服、链接，都不要理。',
    '不要买别人注册好的钱包，里面的钱随时可能被冻结。',
    '旧教程里的 Yandex.Money 就是现在的 YooMoney，别去找旧名字的网站。',
  ],
  unconfirmed: ['只有中国护照的人能不能完成 YooMoney 的身份核实，我们没能确认。'],
  facts: {
    yoomoney:
      'Yandex.Money 这个名字已经没有了：Sber 在{yoomoney}买下 Yandex 的份额后，它改叫 YooMoney（ЮMoney，{yoomoney.site}）。',
    'yoomoney-limits':
      'YooMoney 单笔付款的上限看钱包等级，在 {yoomoney-limits.limits}之间，做身份核实能提高额度。',
    qiwi: 'Qiwi 银行在{qiwi}被吊销执照，Qiwi 钱包、Contact 汇款和 Qiwi 终端随之停用，有些银行一度也交不了话费。',
    paypal:
      'PayPal 于{paypal}停止在俄罗斯的业务，境内服务早在{paypal.domestic}就结束了；俄罗斯运营商不收 PayPal。',
    'yoomoney-foreign-card':
      '{yoomoney-foreign-card}有用户说，YooMoney 拒收欧洲的银行卡，Revolut 也不行，提示不支持外国卡。',
  },
  searchWords: [
    '电子钱包',
    '钱包充值',
    'YooMoney',
    'ЮMoney',
    'юмани',
    'Yandex Money',
    'Yandex.Money',
    '电子支付',
    'Qiwi',
    'киви',
    'Qiwi 钱包',
    'Qiwi 终端',
    'qiwi 还能用吗',
    'PayPal',
    '贝宝',
    'WebMoney',
    'кошелёк',
    'e-wallet',
    'Яндекс деньги',
  ],
}
