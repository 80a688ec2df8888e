import type { TopicText } from '../../topic-text.ts'

/** The topic `account` in English. */
export const account: TopicText = {
  title: 'Unknown charges, paid services and your statement',
  answer:
    'Get the list of paid services by code, switch off what you did not want, and report an unknown charge the same day.',
  ways: [
    {
      heading: 'You see an unknown charge',
      steps: [
        'Open your account «Личный кабинет» and look for «Детализация» (the statement of charges).',
        'Get the list of paid services with your operator’s code below.',
        'Find «Платные подписки» (paid subscriptions) and press «Отключить» (switch off).',
        'Report the charge to the operator’s chat or support the same day, and ask for the money back.',
      ],
    },
    {
      heading: 'A simple routine',
      steps: [
        'Every week: check the balance.',
        'Every month: look through the list of paid services.',
        'After a trip: read the statement.',
      ],
    },
  ],
  cautions: [
    'Never give a code to a caller who offers to switch off a service for you.',
    'Do not reply to an unknown short number or follow its link. That can switch on a subscription.',
    'Lock your account with its own password, and do not share it.',
  ],
  operators: {
    mts: 'Paid services: try {mts-paid-services}. Support: {account-check.mts}.',
    beeline:
      'Connected services: try {bee-services}. Last charges, by a smaller operator on its network: {bee-last-charges}. Support: {account-check.beeline}.',
    megafon: 'Paid services: an old code is {meg-paid-services}. Support: {account-check.megafon}.',
    t2: 'Look at the services in the app. Support: {account-check.t2}.',
    yota: 'Look at the services in the Yota app.',
  },
  unconfirmed: [
    'We could not confirm a code for the list of paid services on T2 or Yota.',
    'We could not confirm that the code for the last charges works on Beeline itself.',
  ],
  facts: {
    'mts-paid-services':
      'On an MTS SIM, {mts-paid-services} brings the list of paid services and subscriptions that are switched on.',
    'bee-services':
      'On a SIM of Beeline or of its network, {bee-services} brings the list of connected services.',
    'bee-last-charges':
      'A smaller operator on Beeline’s network says that {bee-last-charges} brings an SMS with the last {bee-last-charges.charges:number} charges. On a T2 SIM the same code is the promised payment.',
    'meg-paid-services': 'On a MegaFon SIM, {meg-paid-services} brings the list of paid services.',
    'account-check':
      'Check the balance weekly, the paid services monthly, and the statement in the app. Report an unknown charge that day in the chat or to {account-check.mts} (MTS), {account-check.beeline} (Beeline), {account-check.megafon} (MegaFon) or {account-check.t2} (T2), and switch the service off.',
  },
  searchWords: [
    'unknown charge',
    'charged for what',
    'why was I charged',
    'money disappeared',
    'balance disappears',
    'debited',
    'what services was I charged for',
    'statement',
    'itemised bill',
    'itemized bill',
    'call history',
    'bill details',
    'transaction history',
    'subscriptions',
    'paid subscriptions',
    'unsubscribe',
    'cancel subscription',
    'turn off paid services',
    'switch off services',
    'paid services',
    'premium sms',
    'hidden fees',
    'account',
    'my account',
    'dispute charge',
    'refund subscription',
    'детализация',
    'платные подписки',
    'отключить услуги',
    'otklyuchit',
  ],
}
