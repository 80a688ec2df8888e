import type { TopicText } from '../../topic-text.ts'

/** The topic `ewallet` in English. */
export const ewallet: TopicText = {
  title: 'E-wallets: YooMoney, Qiwi, PayPal',
  answer:
    'YooMoney, once Yandex.Money, is the one that is left. It does not take foreign cards, so its roubles must come from Russia. Qiwi and PayPal no longer work in Russia.',
  ways: [
    {
      heading: 'With YooMoney',
      steps: [
        'Type {yoomoney.site} yourself. Do not follow a link.',
        'Sign in and look at your limits. Identification raises them.',
        'Look for payment for mobile phones under «Оплата» (payment).',
        'Type the number and the amount. Read the fee «Комиссия» and confirm.',
        'Keep the receipt until the balance changes.',
      ],
    },
    {
      heading: 'With Qiwi, PayPal or a foreign wallet',
      steps: ['Choose another way: a Russian bank’s app, SBP, or cash in the operator’s shop.'],
    },
  ],
  cautions: [
    'Old guides still name Yandex.Money and Qiwi terminals. Do not follow them.',
    'A site that offers to “unlock” your Qiwi wallet for a fee is likely to be fraud.',
    'Identification may need Russian papers. Do it before you need the money.',
  ],
  unconfirmed: [
    'We could not confirm how a foreigner without Russian papers can identify a YooMoney wallet today.',
    'We could not confirm YooMoney’s fee for mobile top-ups. The page shows it.',
  ],
  facts: {
    yoomoney:
      'Yandex.Money no longer exists under that name. After Sber bought Yandex out in {yoomoney}, it became YooMoney (ЮMoney) at {yoomoney.site}.',
    'yoomoney-limits':
      'The ceiling for one YooMoney payment depends on the wallet’s status ({yoomoney-limits.limits}). Identification raises it.',
    qiwi: 'Qiwi Bank lost its licence on {qiwi}. The Qiwi wallet, Contact transfers and Qiwi terminals stopped. Some banks had trouble paying mobile bills for a while.',
    paypal:
      'PayPal stopped in Russia on {paypal}. Its service within the country had already ended in {paypal.domestic}. Russian operators do not take it.',
    'yoomoney-foreign-card':
      'In {yoomoney-foreign-card}, a user reported that YooMoney refused European cards, Revolut included, saying that foreign cards are not supported.',
  },
  searchWords: [
    'e-wallet',
    'ewallet',
    'electronic wallet',
    'digital wallet',
    'yoomoney',
    'yoo money',
    'yandex money',
    'yandex.money',
    'yumoney',
    'qiwi',
    'kiwi',
    'qiwi wallet',
    'qiwi terminal',
    'paypal',
    'pay pal',
    'webmoney',
    'skrill',
    'neteller',
    'payeer',
    'crypto',
    'usdt',
    'wallet closed',
    'qiwi closed',
    'юмани',
    'киви',
    'яндекс деньги',
    'кошелек',
    'wallet limits',
  ],
}
