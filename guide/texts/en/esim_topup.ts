import type { TopicText } from '../../topic-text.ts'

/** The topic `esim_topup` in English. */
export const esimTopup: TopicText = {
  title: 'Top up a Russian eSIM',
  answer:
    'A Russian operator’s eSIM is an ordinary phone account. Top it up by its number, exactly like a plastic SIM.',
  ways: [
    {
      heading: 'An eSIM of a Russian operator',
      steps: [
        'Find the eSIM’s phone number in the phone’s settings or in the operator’s app.',
        'Open the operator’s app or your account «Личный кабинет», and press «Пополнить» (top up).',
        'Pay by Russian card or by SBP. In cash, go to the operator’s shop with your passport.',
        'Check the balance of this very line: your phone may hold two.',
      ],
    },
    {
      heading: 'A travel eSIM of a foreign seller',
      steps: [
        'Top it up only in the app of the seller you bought it from.',
        'A Russian operator cannot put money on it.',
      ],
    },
  ],
  cautions: [
    'Guides that tell you to pay a Russian eSIM with PayPal or a foreign card mix up these two kinds.',
    'A new QR code is not needed to add money. Do not pay anyone for one.',
    'With two lines in one phone, choose the right one before you dial a code.',
  ],
  unconfirmed: [
    'We could not confirm any top-up page for eSIMs only. Use the operator’s usual one.',
  ],
  facts: {
    'esim-same-account':
      'A Russian operator’s eSIM is the same phone account as a plastic SIM, with the same number, tariffs and ways to top up. MTS sells both with the same tariff.',
  },
  searchWords: [
    'esim top up',
    'top up esim',
    'recharge esim',
    'esim balance',
    'add money to esim',
    'pay for esim',
    'esim no money',
    'esim recharge russia',
    'e-sim',
    'e sim',
    'electronic sim',
    'virtual sim',
    'mts esim top up',
    'beeline esim top up',
    'megafon esim top up',
    'tele2 esim top up',
    'yota esim',
    'esim paypal',
    'esim credit card',
    'esim out of data',
    'renew esim',
    'пополнить есим',
    'пополнить esim',
    'есим',
  ],
}
