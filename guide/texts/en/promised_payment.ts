import type { TopicText } from '../../topic-text.ts'

/** The topic `promised_payment` in English. */
export const promisedPayment: TopicText = {
  title: 'Promised payment: borrow when the balance is empty',
  answer:
    'Your operator may lend you a small amount for a short time. Dial the code below, or order it in the app.',
  ways: [
    {
      heading: 'Take the advance',
      steps: [
        'Dial your operator’s code, or find «Обещанный платёж» in the app. Beeline calls it «Доверительный платёж».',
        'Read the amount, the fee and the date when you must pay it back.',
        'Confirm only if you can top up by then.',
        'Check your balance. Then top up in time.',
      ],
    },
    {
      heading: 'If it is refused',
      steps: [
        'The operator decides who can have it. New numbers are often left out.',
        'Ask a friend in Russia to top up your number from a bank app.',
        'Or pay in cash at the operator’s shop, with your passport.',
      ],
    },
  ],
  cautions: [
    'You pay the advance back, usually with a fee. On the due date the operator takes back the advance and the fee.',
    'Amounts, fees and terms change often. Only what the operator shows you now counts.',
    'If you cannot top up in time, you may end up with no service and a debt.',
  ],
  operators: {
    mts: 'Dial {mts-promised}, or use the account or the app.',
    beeline: 'Dial {bee-promised}, or use the app. Its name here is «Доверительный платёж».',
    megafon:
      'Dial {meg-promised}. It also works while roaming. At home you can send the amount by SMS to {meg-promised.sms}.',
    t2: 'Dial {t2-promised} to see what you can have, then {t2-promised.take} to take it.',
    yota: 'Look in the Yota app.',
  },
  unconfirmed: [
    'We could not confirm today’s amounts, fees and terms at any operator. All we found is an old note of a number seller, listed below.',
    'We could not confirm an advance at Yota.',
  ],
  facts: {
    'mts-promised':
      'MTS calls its short advance «Обещанный платёж». You order it with {mts-promised}, in the account or in the app.',
    'bee-promised':
      'Beeline calls its short advance «Доверительный платёж». You order it with {bee-promised} or in the app.',
    'bee-promised-roaming':
      'An undated item from a number seller says that abroad the Beeline advance was {bee-promised-roaming.sum} with a fee of {bee-promised-roaming.fee}, for numbers older than {bee-promised-roaming.age}.',
    'meg-promised':
      'MegaFon’s «Обещанный платёж» is ordered with {meg-promised}, also while roaming. At home you can send the amount by SMS to {meg-promised.sms}.',
    't2-promised':
      'On T2 (once Tele2), {t2-promised} shows which advance you can have, and {t2-promised.take} takes it.',
  },
  searchWords: [
    'promised payment',
    'trust payment',
    'borrow money',
    'borrow credit',
    'loan',
    'lend me credit',
    'advance',
    'credit advance',
    'emergency credit',
    'overdraft',
    'zero balance',
    'no money on sim',
    'negative balance',
    'minus balance',
    'sim blocked no money',
    'service suspended',
    'pay later',
    'debt',
    'obeshanny platezh',
    'obeshchanny platyozh',
    'doveritelny platezh',
    'обещанный платеж',
    'доверительный платеж',
    'borrow from megafon',
    'borrow from mts',
    'borrow airtime',
    'promissed payment',
  ],
}
