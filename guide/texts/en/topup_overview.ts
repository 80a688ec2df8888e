import type { TopicText } from '../../topic-text.ts'

/** The topic `topup_overview` in English. */
export const topupOverview: TopicText = {
  title: 'How to top up a Russian SIM',
  answer:
    'With a Russian card or bank app, pay in the operator’s own app or by SBP. With cash only, go to the operator’s shop with your passport.',
  ways: [
    {
      heading: 'You have a Russian card or bank app',
      steps: [
        'Open your operator’s own app, or its site with the button on this page. Look for «Пополнить» (top up).',
        'Type the phone number and check it digit by digit. An eSIM has a number too. Then type the amount.',
        'Pay by Russian card or by SBP, the Russian fast payment system.',
        'Keep the receipt «Чек» until you see the money on your balance.',
      ],
    },
    {
      heading: 'You have cash',
      steps: [
        'Go to your operator’s own shop and bring your passport. Cash needs an identity document or Gosuslugi, the state services account.',
        'Say the number and the amount, or show them in writing.',
        'Check the number on the receipt before you leave.',
      ],
    },
    {
      heading: 'You have only a foreign card, UnionPay, Alipay or WeChat Pay',
      steps: [
        'Do not rely on them. Foreign Visa and Mastercard have not worked in Russia since {visa-mc}.',
        'Pay in cash with your passport, or ask a friend who has a Russian bank app.',
        'UnionPay may give you cash at some machines. Try before you need it.',
        'If you stay for long, think about a Russian bank card.',
      ],
    },
    {
      heading: 'You are outside Russia',
      steps: [
        'Ask a friend in Russia to pay from a Russian bank app. Tell them the number in writing.',
        'Or use autopay from your own Russian card, if you set it up before leaving.',
      ],
    },
  ],
  cautions: [
    'Never pay through a link in an SMS or a chat. Open the app or type the site’s address yourself.',
    'Money sent to a wrong number is hard to get back. Check the number twice.',
    'A Russian number can move to another operator. If you are not sure whose it is, check before you pay.',
    'Guides that promise Yandex.Money, Qiwi, PayPal or any foreign card are out of date.',
  ],
  unconfirmed: [
    'We could not confirm that any foreign top-up service reaches Russian numbers today, so we name none.',
  ],
  facts: {},
  searchWords: [
    'top up',
    'topup',
    'top-up',
    'recharge',
    'refill',
    'reload',
    'add credit',
    'add money to phone',
    'put money on sim',
    'pay phone bill',
    'pay for russian sim',
    'how to top up russian sim',
    'how to pay for mobile in russia',
    'which way can I pay',
    'payment methods',
    'ways to pay',
    'out of credit',
    'no money on phone',
    'prepaid',
    'airtime',
    'russian sim card',
    'mobile credit',
    'popolnit',
    'пополнить',
    'оплата телефона',
    'rechage',
    'top up mts beeline megafon t2',
  ],
}
