import type { TopicText } from '../../topic-text.ts'

/** The topic `own_number` in English. */
export const ownNumber: TopicText = {
  title: 'Find your own Russian number',
  answer: 'Try your operator’s code below. If it fails, look in the operator’s app.',
  ways: [
    {
      heading: 'By dialling',
      steps: [
        'Open the phone’s dialler and type your operator’s code.',
        'Press call and read the number.',
        'Save it as a contact, so that you can copy it when you pay.',
      ],
    },
    {
      heading: 'Without a code',
      steps: [
        'Open the operator’s app or your account «Личный кабинет». Look for «Номер телефона» (phone number).',
        'Look at the contract from the shop. Your number should be on it.',
        'Or call a friend and read the number on their screen.',
      ],
    },
  ],
  cautions: [
    'The codes below come from an old list. If one fails, use the app.',
    'The first digits do not prove the operator, because numbers can be moved.',
    'Copy the number when you pay. Do not type it from memory.',
  ],
  operators: {
    mts: 'Try {mts-own-number}.',
    beeline: 'Try {bee-own-number}.',
    megafon: 'Try {meg-own-number}.',
    t2: 'Try {t2-own-number}.',
    yota: 'Look in the Yota app.',
  },
  unconfirmed: ['We could not confirm these codes on the operators’ own pages.'],
  facts: {
    'mts-own-number': 'On an MTS SIM, {mts-own-number} shows the SIM’s own number.',
    'bee-own-number': 'On a Beeline SIM, {bee-own-number} shows the SIM’s own number.',
    'meg-own-number': 'On a MegaFon SIM, {meg-own-number} shows the SIM’s own number.',
    't2-own-number': 'On a T2 SIM (T2 was Tele2), {t2-own-number} shows the SIM’s own number.',
  },
  searchWords: [
    'my number',
    'own number',
    'find my number',
    'what is my phone number',
    "what's my number",
    'how to know my number',
    'forgot my number',
    'see my number',
    'sim number',
    'phone number',
    'mobile number',
    'own phone number',
    'who am i',
    'my russian number',
    'my mts number',
    'my beeline number',
    'my megafon number',
    'my tele2 number',
    'number check',
    'ussd own number',
    'moy nomer',
    'мой номер',
    'номер телефона',
    'узнать свой номер',
  ],
}
