import type { TopicText } from '../../topic-text.ts'

/** The topic `ewallet` in English. */
export const ewallet: TopicText = {
  title: 'E-wallets: YooMoney, Qiwi, PayPal',
  answer:
    'YooMoney, once Yandex.Money, still exists; identify yourself to pay larger sums. Qiwi and PayPal no longer work in Russia.',
  ways: [
    {
      heading: 'With YooMoney',
      steps: [
        'Type {yoomoney.site} yourself. Do not follow a link.',
        'Sign in, and see what your wallet may do. Identification raises the limits.',
        'Look for payment for mobile phones under «Оплата» (payment).',
        'Type the number and the sum. Read the fee «Комиссия» and confirm.',
        'Keep the receipt until the balance changes.',
      ],
    },
    {
      heading: 'With Qiwi, PayPal or a foreign wallet',
      steps: [
        'Stop here: choose another way. A Russian bank’s app, SBP or cash in a shop will do.',
      ],
    },
  ],
  cautions: [
    'Old guides still name Yandex.Money and Qiwi terminals. Do not follow them.',
    'A site that offers to “unlock” your Qiwi wallet for a fee is likely to be fraud.',
    'You need an identified wallet for many payments, and that may need Russian papers.',
  ],
  unconfirmed: [
    'We could not confirm how a foreigner without Russian papers can identify a YooMoney wallet today.',
    'We could not confirm YooMoney’s fee for mobile top-ups. The page shows it.',
  ],
  facts: {
    yoomoney:
      'Yandex.Money no longer exists under that name. After Sber bought Yandex out in {yoomoney}, it became YooMoney (ЮMoney) at {yoomoney.site}.',
    'yoomoney-limits':
      'What one YooMoney payment may be depends on the wallet’s status: the ceilings run over {yoomoney-limits.limits}. Identification raises yours.',
    qiwi: 'Qiwi Bank lost its licence on {qiwi}. The Qiwi wallet, Contact transfers and Qiwi terminals stopped. Some banks had trouble paying mobile bills for a while.',
    paypal:
      'PayPal stopped in Russia on {paypal}. Its service within the country had already ended in {paypal.domestic}. Russian operators do not take it.',
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
