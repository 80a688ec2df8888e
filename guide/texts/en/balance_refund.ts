import type { TopicText } from '../../topic-text.ts'

/** The topic `balance_refund` in English. */
export const balanceRefund: TopicText = {
  title: 'Close the number and get the balance back',
  answer:
    'While you are still in Russia, take your passport and contract to the shop. Do two things at once: end the contract, and ask in writing for the rest of the balance.',
  ways: [
    {
      heading: 'Before you go to the shop',
      steps: [
        'Switch off autopay and subscriptions, and pay back a promised payment.',
        'Change the number in your bank, in Gosuslugi and everywhere else. It will go to someone else.',
        'Note the balance and take a screenshot.',
      ],
    },
    {
      heading: 'In the shop',
      steps: [
        'Ask for «Расторжение договора» (end of contract) and «Возврат денег» (refund).',
        'Write down the account for the money. It will probably have to be Russian, so ask first.',
        'Take a copy with date and signature, and the number of the request.',
      ],
    },
    {
      heading: 'If it is little, or you are short of time',
      steps: [
        'Send the balance to a friend with the same operator.',
        'Or let it pay the last month, and end the contract then.',
      ],
    },
    {
      heading: 'If you have left already',
      steps: [
        'Ask in the app’s chat whether it takes the request from afar, or from someone with a power of attorney.',
        'If not, switch off the plan’s fee and all subscriptions, so that you do not slide into debt.',
      ],
    },
  ],
  cautions: [
    'Not using a number does not close it. Fees may go on.',
    'Do not trust anyone who calls to “refund” you. It needs no code and no CVV.',
    'A closed number does not come back. Think first.',
  ],
  operators: {
    mts: 'By an old page: in writing, in an MTS shop with an identity document, or by the form on the site.',
    beeline: 'In a Beeline shop.',
    megafon: 'In a MegaFon shop.',
    t2: 'In a T2 shop.',
    yota: 'Ask in the Yota app where to hand it in.',
  },
  unconfirmed: [
    'We could not confirm when the money comes, or whether it is paid in cash or to a foreign card. Ask before you sign.',
    'We found no present forms on the operators’ sites. Go by what the shop says.',
  ],
  facts: {
    'refund-rule':
      'A legal site quotes the rules (decree {refund-rule}, item {refund-rule.item}): a subscriber may ask for an advance back, and the operator must return what is unused. That item is about internet services; we found none for telephony.',
    'refund-mts':
      'A site that quotes MTS says that you ask for money in writing, in a shop with an identity document or by a form. A payment made by mistake comes back within {refund-mts} after the check.',
  },
  searchWords: [
    'refund balance',
    'remaining balance',
    'get my balance back',
    'unused balance',
    'close account',
    'close my number',
    'cancel sim',
    'cancel contract',
    'terminate contract',
    'end contract',
    'leaving Russia for good',
    'withdraw money from sim',
    'give up number',
    'cash out balance',
    'deactivate sim',
  ],
}
