import type { TopicText } from '../../topic-text.ts'

/** The topic `balance_transfer` in English. */
export const balanceTransfer: TopicText = {
  title: 'Send balance to another number, or ask for some',
  answer:
    'MTS, Beeline and MegaFon have dialled codes for it, T2 only in old guides. Send a small amount first, and read the fee before you confirm.',
  ways: [
    {
      heading: 'Send money from your balance',
      steps: [
        'Check your own balance first.',
        'Dial your operator’s code. Put in the other number and the amount where the code shows them.',
        'Read the fee «Комиссия» and the limits in the reply.',
        'Confirm only if the number is right. You cannot easily take it back.',
        'If the code fails, look for «Перевести деньги» (transfer money) in the operator’s app.',
      ],
    },
    {
      heading: 'Ask someone to top you up',
      steps: [
        'Dial the request code with the other person’s number, if your operator has one.',
        'Then call or write to the person, so that the request does not look like a fraud.',
      ],
    },
  ],
  cautions: [
    'When a “friend” asks for balance by message, call first. The account may have been stolen.',
    'New numbers and bonus money are often shut out of transfers.',
    'Topping up the other number from a bank app may cost less.',
  ],
  operators: {
    mts: 'Try {mts-transfer} to an MTS number, or the menu {mts-transfer.menu} for other operators. To ask for a top-up: {mts-ask-topup}.',
    beeline:
      'Try {bee-transfer} to a Beeline number, and confirm with the code from the SMS. To ask for a top-up: {bee-ask-topup}.',
    megafon: 'Try {meg-transfer}, or an SMS to {meg-transfer.sms}.',
    t2: 'Look in the T2 app first. Old guides give {t2-transfer}, and {t2-transfer.menu} for the conditions. Only to T2, within your region.',
    yota: 'Look in the Yota app.',
  },
  unconfirmed: [
    'We could not confirm today’s fees and limits at any operator.',
    'We could not confirm a transfer code for Yota.',
  ],
  facts: {
    'mts-transfer':
      'On MTS, {mts-transfer} sends balance to another MTS number. {mts-transfer.menu} opens a menu for numbers of other operators.',
    'mts-ask-topup': 'On MTS, {mts-ask-topup} sends someone a free request to top you up.',
    'bee-transfer':
      'On Beeline, {bee-transfer} sends balance to another Beeline number, typed without the country code; you confirm it with the code from the SMS.',
    'bee-ask-topup': 'On Beeline, {bee-ask-topup} sends someone a free request to top you up.',
    'meg-transfer':
      'On MegaFon, you send balance to another number with {meg-transfer} or by SMS to {meg-transfer.sms}.',
    't2-transfer':
      'Undated guides say that T2 (then Tele2) customers send balance to another T2 number of their region with {t2-transfer}. {t2-transfer.menu} shows the conditions.',
  },
  searchWords: [
    'transfer balance',
    'balance transfer',
    'send credit',
    'share credit',
    'share balance',
    'give credit to friend',
    'send money to another sim',
    'transfer airtime',
    'transfer between numbers',
    'mobile transfer',
    'ask for top up',
    'please top me up',
    'call me request',
    'beg for credit',
    'recharge me',
    'mts transfer',
    'beeline transfer',
    'megafon transfer',
    'move money from one sim to another',
    'perevod',
    'перевести деньги',
    'пополни мой счет',
    'gift credit',
  ],
}
