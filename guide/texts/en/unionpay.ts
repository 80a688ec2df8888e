import type { TopicText } from '../../topic-text.ts'

/** The topic `unionpay` in English. */
export const unionpay: TopicText = {
  title: 'UnionPay in Russia',
  answer:
    'A UnionPay card from China may work at some cash machines, but do not rely on it. Have another way to pay ready.',
  ways: [
    {
      heading: 'If you want to try',
      steps: [
        'Try to withdraw cash before you need it, not when your balance is already gone.',
        'Use a machine inside a bank, in opening hours, so that staff can help.',
        'If it refuses, try another bank. Machines of sanctioned banks often refuse.',
        'Use the cash at the operator’s shop, with your passport.',
        'Do not expect UnionPay to work on an operator’s site.',
      ],
    },
    {
      heading: 'If it does not work',
      steps: [
        'Pay in cash that you brought with you.',
        'Or ask a friend in Russia who has a Russian bank app.',
      ],
    },
  ],
  cautions: [
    'Ask your own bank about fees and limits before you travel.',
    'Chinese limits apply too: about {unionpay-cn-limits.day} a day per card.',
    'Lists of “banks that take UnionPay” go out of date fast.',
  ],
  unconfirmed: [
    'We could not confirm which Russian banks’ machines take UnionPay today.',
    'We could not confirm that any operator’s site takes UnionPay.',
  ],
  facts: {
    unionpay:
      'UnionPay cards from China are not formally shut out, but acceptance is patchy, and terminals and cash machines of sanctioned banks often refuse them. Chinese pages of {unionpay.reports} report withdrawals at some banks. Nothing reliable was found for {unionpay.year}.',
    'unionpay-cn-limits':
      'Chinese rules limit cash abroad with cards issued in mainland China to about {unionpay-cn-limits.day} a day per card. Over all your cards the limit is about {unionpay-cn-limits.year} a year.',
  },
  searchWords: [
    'unionpay',
    'union pay',
    'china unionpay',
    'chinese card',
    'chinese bank card',
    'cup card',
    'icbc',
    'bank of china',
    'boc',
    'yinlian',
    '银联',
    'withdraw cash',
    'atm withdrawal',
    'cash withdrawal limit',
    'unionpay atm',
    'does unionpay work in russia',
    'unionpay moscow',
    'unionpay accepted',
    'unionpay sberbank',
    'unionpay gazprombank',
    'юнионпей',
    'union-pay',
    'unipay',
    'unionpay online',
  ],
}
