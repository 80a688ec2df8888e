import type { TopicText } from '../../topic-text.ts'

/** The topic `sbp` in English. */
export const sbp: TopicText = {
  title: 'SBP: pay by QR code or bank app',
  answer:
    'SBP is the Russian fast payment system, by QR code or phone number. You need an account and the app of a Russian bank.',
  ways: [
    {
      heading: 'Pay on the operator’s page or in its app',
      steps: [
        'Choose «СБП» (SBP) as the way to pay.',
        'On a computer, scan the QR code with your Russian bank’s app. On the phone, choose your bank from the list.',
        'In the bank’s app, read who gets the money and how much.',
        'Confirm with «Подтвердить» only if both are right.',
        'Go back to the operator’s page and check your balance.',
      ],
    },
  ],
  cautions: [
    'SBP works only with an account and the app of a Russian bank. A foreign bank’s app or wallet cannot read it.',
    'Read who gets the money before you confirm. A QR sticker may be glued over the real one.',
    'Do not scan an SBP code from a chat or from an advert.',
  ],
  operators: {
    mts: 'MTS takes SBP. The fee was {sbp.fee} when last checked.',
  },
  unconfirmed: [
    'We could not confirm SBP fees at Beeline, MegaFon, T2 and Yota. The page shows the fee before you confirm.',
  ],
  facts: {
    sbp: 'SBP (СБП) is the Bank of Russia’s fast payment system. You pay by QR code or phone number, with an account and the app of a Russian bank. MTS takes it with a fee of {sbp.fee}.',
  },
  searchWords: [
    'sbp',
    'fast payment system',
    'faster payments',
    'qr code',
    'pay by qr',
    'scan qr',
    'qr payment',
    'sbpay',
    'sbp qr',
    'bank transfer by phone number',
    'what is sbp',
    'sistema bystrykh platezhey',
    'сбп',
    'быстрые платежи',
    'instant transfer',
    'mts sbp',
    'sbp fee',
    'sbp foreigners',
    'sbp without russian bank',
    'spb payment',
    'cbp',
    'quick payment',
    'pay without card',
  ],
}
