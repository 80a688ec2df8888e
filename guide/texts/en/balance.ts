import type { TopicText } from '../../topic-text.ts'

/** The topic `balance` in English. */
export const balance: TopicText = {
  title: 'Check your balance',
  answer:
    'Dial your operator’s short code below and press call. It is free, and it needs no internet.',
  ways: [
    {
      heading: 'By dialling',
      steps: [
        'Open the phone’s dialler, as if you were calling someone.',
        'Type your operator’s code with every star and hash, and press call.',
        'Read the balance on the screen. It may also come as an SMS.',
      ],
    },
    {
      heading: 'If you see boxes instead of letters',
      steps: [
        'On MTS, try {mts-balance-latin}. The reply comes in Latin letters.',
        'On Beeline, try {bee-balance-latin}.',
      ],
    },
    {
      heading: 'In the app',
      steps: [
        'Open the operator’s own app, or your account «Личный кабинет» on its site.',
        'Look for «Баланс» (balance) or «Лицевой счёт» (your account).',
      ],
    },
  ],
  cautions: [
    'Abroad the code may not go through: that depends on roaming. If it fails, look in the app.',
    'Each operator has its own code. If the code fails, check first which operator your SIM belongs to.',
    'Never dial a code that a caller or a message dictates to you.',
    'A top-up is done only when you see it on the balance. Look before and after you pay.',
  ],
  operators: {
    mts: 'Dial {mts-balance}. Latin letters: {mts-balance-latin}.',
    beeline:
      'Dial {bee-balance}. Latin letters: {bee-balance-latin}. By voice: call {bee-voice-balance}. On a contract billed afterwards: {bee-postpaid}.',
    megafon: 'Dial {meg-balance}.',
    t2: 'Dial {t2-balance}.',
    yota: 'Look in the Yota app or in your account on Yota’s site.',
  },
  unconfirmed: [
    'We could not confirm a balance code for Yota: guides disagree.',
    'We could not confirm a code with Latin letters for MegaFon or T2.',
  ],
  facts: {
    'mts-balance': 'On an MTS SIM, {mts-balance} shows the balance free of charge.',
    'mts-balance-latin':
      'On an MTS SIM, {mts-balance-latin} brings the reply in Latin letters. That helps if your phone shows Cyrillic as boxes.',
    'bee-balance': 'On a prepaid Beeline SIM, {bee-balance} shows the balance free of charge.',
    'bee-balance-latin':
      'On a Beeline SIM, {bee-balance-latin} gives a readable reply when the normal one shows strange characters.',
    'bee-postpaid': 'On a Beeline contract billed afterwards, {bee-postpaid} shows the amount due.',
    'bee-voice-balance':
      'Calling {bee-voice-balance} from a Beeline SIM reads the balance aloud, free of charge, even at zero.',
    'meg-balance': 'On a MegaFon SIM, {meg-balance} shows the balance free of charge.',
    't2-balance': 'On a T2 SIM (T2 was Tele2), {t2-balance} shows the balance free of charge.',
  },
  searchWords: [
    'balance',
    'check balance',
    'how much money left',
    'how much credit',
    'credit left',
    'remaining balance',
    'account balance',
    'ussd',
    'ussd code',
    'short code',
    'balance code',
    'mts balance',
    'beeline balance',
    'megafon balance',
    't2 balance',
    'tele2 balance',
    'am I out of money',
    'negative balance',
    'cyrillic boxes',
    'balance in english',
    'latin letters',
    'ballance',
    'balanse',
    'did my top up arrive',
    'баланс',
    'proverit balans',
  ],
}
