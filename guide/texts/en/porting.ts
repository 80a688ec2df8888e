import type { TopicText } from '../../topic-text.ts'

/** The topic `porting` in English. */
export const porting: TopicText = {
  title: 'Move to another operator with your number',
  answer:
    'Take your passport to the new operator’s shop. The number must be in your name and free of debt. MTS takes at least {mnp-mts}; until then your old SIM works.',
  ways: [
    {
      heading: 'See whether it can be moved',
      steps: [
        'The number is in your name, with the passport you have now. If the passport is new, update it with the old operator first.',
        'There is no debt, the number is not blocked, and the last move was more than {mnp-conditions} ago.',
        'You stay in the same region. A landline number cannot be moved this way.',
      ],
    },
    {
      heading: 'Move it',
      steps: [
        'Say «Перенос номера» (move the number) in the new operator’s shop.',
        'As a foreigner, bring what a new SIM needs: passport translation, SNILS, Gosuslugi, biometrics and the phone whose IMEI goes into the contract.',
        'Sign the request and the contract, take the SIM or eSIM, and set the day.',
        'On that day wait for the SMS, then put in the new SIM. Plan nothing that needs a code.',
        'Test a call, an SMS and the balance before you throw the old SIM away.',
      ],
    },
  ],
  cautions: [
    'Your old plan and services do not come along.',
    'Afterwards the first digits mislead: choose the new operator by hand when you top up.',
    'Use up the old balance, or send it to a friend, before you move.',
    'A caller who offers to move your number for a code is stealing it.',
  ],
  operators: {
    mts: 'To MTS: from {mnp-mts} up to {mnp-mts.latest}. The set costs {mnp-mts.price}, all of it credited. SIM or eSIM. Hotline: {mnp-mts.hotline}.',
    megafon: 'To MegaFon: {mnp-megafon}, taken after the move.',
    beeline: 'We found no terms of Beeline’s own. Ask for price and day in the shop.',
    t2: 'We found no terms of T2’s own. Ask for price and day in the shop.',
    yota: 'We found no terms of Yota’s own. Ask in the app’s chat.',
  },
  unconfirmed: [
    'We could not confirm whether the old balance moves along. Ask the old operator first.',
    'Prices and terms change. Read them once more before you sign.',
  ],
  facts: {
    'mnp-mts':
      'An MTS page: the number moves no earlier than {mnp-mts} and no later than {mnp-mts.latest} after the request, in a shop or on the site. The set costs {mnp-mts.price}, all of it credited, with a SIM or eSIM. Hotline: {mnp-mts.hotline}.',
    'mnp-conditions':
      'An MTS page: a number can move if it is in your name with the same data, has no debt or block, stays in its region and last moved more than {mnp-conditions} ago. Landline numbers cannot.',
    'mnp-megafon':
      'A MegaFon page: moving a number costs {mnp-megafon}, taken afterwards. Foreigners need SNILS, Gosuslugi, biometrics and the phone’s IMEI.',
  },
  searchWords: [
    'port number',
    'number portability',
    'switch operator',
    'change operator',
    'change carrier',
    'keep my number',
    'move my number',
    'mnp',
    'switch to mts',
    'switch to megafon',
    'switch to beeline',
    'switch to t2',
    'transfer number to another operator',
    'how long does porting take',
    'new operator same number',
  ],
}
