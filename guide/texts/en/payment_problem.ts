import type { TopicText } from '../../topic-text.ts'

/** The topic `payment_problem` in English. */
export const paymentProblem: TopicText = {
  title: 'The money has not arrived, or went to a wrong number',
  answer:
    'Look at the number on the receipt. If it is right, wait up to {topup-delay}. If it is wrong, contact the operator at once.',
  ways: [
    {
      heading: 'The money has not arrived',
      steps: [
        'Check your balance, and compare the number on the receipt «Чек» with yours.',
        'If you used a terminal, wait up to {topup-delay}.',
        'If nothing comes, contact the payment system named on the receipt.',
        'If you paid from a bank app, see whether the payment shows as done. Then send its receipt to the operator’s support.',
      ],
    },
    {
      heading: 'You topped up a wrong number',
      steps: [
        'Act now. Only the operator can move the money, and only while it is still there. Old guides give {wrong-number-limits}, and only for a slip of a few digits.',
        'Contact the operator whose number got it. Say «Ошибочный платёж» (payment made by mistake).',
        'Have the receipt, both numbers and your passport ready. You may have to go to an office.',
      ],
    },
    {
      heading: 'You were charged twice',
      steps: [
        'Check your balance: both payments may have reached the number.',
        'If only one did, send both receipts to your bank in its app’s chat.',
      ],
    },
    {
      heading: 'You want money back from your balance',
      steps: [
        'Ask the operator’s shop or support for «Возврат денег» (refund). Bring your passport.',
        'Ask how long it takes and how the money is paid out, before you sign. To give the number up, read “Close the number and get the balance back”.',
      ],
    },
  ],
  cautions: [
    'Keep every receipt until you see the money.',
    'Do not pay a second time until you know where the first payment is.',
    'Nobody honest asks for a card number or a code to return your money.',
    'Do not settle it with the stranger who got the money. Go through the operator.',
  ],
  operators: {
    mts: 'From an MTS SIM in Russia: {mts-support-short}.',
    beeline: 'From a Beeline SIM in Russia: {bee-support-short}.',
    megafon: 'From a MegaFon SIM in Russia: {meg-support-short}.',
    t2: 'From a T2 SIM: {t2-support}.',
    yota: 'Use the Yota app.',
  },
  unconfirmed: [
    'We could not confirm the operators’ present rules for a wrong number, only old guides.',
    'We could not confirm how long each operator takes to move or return money.',
    'We could not confirm how an unused balance is paid out to a foreigner.',
  ],
  facts: {
    'topup-delay':
      'A top-up at a terminal may take up to {topup-delay}. Check the number on the receipt, then contact the payment system with the receipt.',
    'topup-wrong-number':
      'Only the operator can move money sent to a wrong number, and only while it is still there. One smaller operator on Beeline’s network corrects amounts under {topup-wrong-number.small} by phone, larger ones in an office with passport and receipt.',
    'wrong-number-limits':
      'Old guides agree: a top-up to a wrong number is corrected within {wrong-number-limits}, with the receipt, and only for a slip of a few digits. MTS allows up to {wrong-number-limits.mts:number}, MegaFon up to {wrong-number-limits.megafon:number}, T2 {wrong-number-limits.t2:number}.',
  },
  searchWords: [
    'money not arrived',
    'top up not received',
    'paid but no money',
    'payment not received',
    'payment failed',
    'payment pending',
    'where is my money',
    'money lost',
    'wrong number',
    'sent to wrong number',
    'topped up wrong phone',
    'typo in number',
    'mistake',
    'paid by mistake',
    'transferred by error',
    'refund',
    'get money back',
    'return money',
    'chargeback',
    'terminal ate my money',
    'terminal no money came',
    'no receipt',
    'double charged',
    'charged twice',
    'ошибочный платеж',
    'возврат',
    'деньги не пришли',
  ],
}
