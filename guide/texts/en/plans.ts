import type { TopicText } from '../../topic-text.ts'

/** The topic `plans` in English. */
export const plans: TopicText = {
  title: 'Choose a plan and pay it in time',
  answer:
    'If you need only SMS codes and a few calls, take a pay-per-use or small plan. For daily internet, take a package.',
  ways: [
    {
      heading: 'Choose',
      steps: [
        'Think about what you use: SMS codes only, some calls, or data every day.',
        'For SMS codes and a few calls: ask for a tariff without «Абонентская плата» (a regular fee), or for the smallest package. Switch mobile data off: it is expensive there.',
        'For daily internet: ask for a package of minutes, SMS and gigabytes.',
        'Ask in the shop what the plan costs now, when the fee is taken, and what happens if the balance is short.',
      ],
    },
    {
      heading: 'Pay in time',
      steps: [
        'Find the date of the next charge in the operator’s app.',
        'Have the full fee on the balance before that day.',
        'Check afterwards that your package has started.',
      ],
    },
    {
      heading: 'See your plan',
      steps: ['Dial your operator’s code below, or look for «Тариф» (plan) in the app.'],
    },
  ],
  cautions: [
    '“A month” is often {plan-fee-day.block}, so the fee day moves through the calendar.',
    'Price lists on other sites are mostly of closed plans. Look only on the operator’s own page.',
    'If the data runs out early, read “Out of data: add more”.',
    'Paid extras can be switched on with a new plan. Look through the list of services.',
  ],
  operators: {
    mts: 'Plan name: try {mts-tariff}.',
    beeline: 'Plan name: try {bee-tariff}.',
    megafon: 'Menu with plan and services: try {meg-menu}. Around Moscow: {meg-tariff}.',
    t2: 'Plan name: try {t2-tariff}. Its conditions: {t2-tariff.conditions}.',
    yota: 'Look in the Yota app.',
  },
  unconfirmed: [
    'We could not confirm today’s prices, so we print none.',
    'We could not confirm one rule for a balance that is too small on the fee day. It depends on the plan.',
  ],
  facts: {
    'mts-tariff': 'On an MTS SIM, {mts-tariff} brings a free message with the name of your plan.',
    'bee-tariff': 'On a Beeline SIM, {bee-tariff} brings a free SMS with the name of your plan.',
    'meg-menu':
      'On a MegaFon SIM, {meg-menu} opens a menu with the plan, the phone number and the services.',
    'meg-tariff':
      'On a MegaFon SIM of the Moscow branch, {meg-tariff} shows the plan. Other branches had other codes.',
    't2-tariff':
      'On a T2 SIM (once Tele2), {t2-tariff} shows the name of the plan and {t2-tariff.conditions} its conditions.',
    'plan-types':
      'Plans come in two families: packages of minutes, SMS and gigabytes for a monthly or daily fee, and pay-per-use without a fee but with expensive data. For SMS codes take pay-per-use or the smallest package; for much data, a package.',
    'plan-fee-day':
      'The fee is often counted in blocks of {plan-fee-day.block} or in daily shares, not by calendar month. The app shows the next charge.',
  },
  searchWords: [
    'plan',
    'plans',
    'tariff',
    'tarif',
    'data plan',
    'package',
    'bundle',
    'which plan',
    'choose a plan',
    'best plan',
    'cheapest plan',
    'cheap sim',
    'my plan',
    'what plan am I on',
    'monthly fee',
    'subscription fee',
    'fee day',
    'when is my plan charged',
    'renewal date',
    'gigabytes',
    'gb left',
    'minutes left',
    'unlimited data',
    'pay as you go',
    'prepaid plan',
    'internet package',
    'change plan',
    'абонентская плата',
    'тариф',
    'sms only plan',
  ],
}
