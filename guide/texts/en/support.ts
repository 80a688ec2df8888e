import type { TopicText } from '../../topic-text.ts'

/** The topic `support` in English. */
export const support: TopicText = {
  title: 'Call or write to your operator',
  answer:
    'In Russia, call your operator’s short number from its own SIM. In writing, use the chat in its app.',
  ways: [
    {
      heading: 'By phone',
      steps: [
        'Use the number in your operator’s row below.',
        'Expect a Russian voice menu. Ask a Russian speaker to help if you can.',
        'Have your number, your passport and any receipt ready.',
        'If the phone is lost, call from another one: MTS and Beeline have long numbers below. For MegaFon and T2 we found none, so go to the shop with your passport and ask «Заблокировать номер» (block the number).',
      ],
    },
    {
      heading: 'In writing',
      steps: [
        'Open the operator’s app, or your account «Личный кабинет» on its site. Look for «Поддержка» (support).',
        'Write short sentences with a translator app. Add a photo of the receipt if you are asked for proof.',
        'Never send a card number or a code.',
      ],
    },
    {
      heading: 'In person',
      steps: [
        'Go to your operator’s own shop «Салон связи» with your passport.',
        'Show your question in Russian in a translator app.',
      ],
    },
    {
      heading: 'In an emergency',
      steps: [
        'Call {emergency-cn} for any emergency. Police: {emergency-cn.police}. Ambulance: {emergency-cn.ambulance}.',
        'For help from your own country, call your embassy. Numbers for Chinese citizens are in the facts below.',
      ],
    },
  ],
  cautions: [
    'Find the number here or on the operator’s site, never in an SMS or a chat.',
    'Real support never needs the code your bank sent you.',
    'Do not depend on Telegram to reach support: it has been slowed in Russia.',
  ],
  operators: {
    mts: 'From an MTS SIM in Russia: {mts-support-short}. From any phone in Russia: {mts-support-800}. From abroad: {mts-support-abroad}, announced in {mts-support-abroad.announced}; check the price first.',
    beeline:
      'From a Beeline SIM in Russia: {bee-support-short}. From any phone in Russia, by two old sources: {bee-support-800}. From abroad, see the contacts page on the site.',
    megafon:
      'From a MegaFon SIM in Russia: {meg-support-short}. From other phones and abroad, see the contacts page on the site.',
    t2: 'From a T2 SIM: {t2-support}. From other phones and abroad, see the contacts page on the site.',
    yota: 'Use the Yota app or Yota’s own site.',
  },
  unconfirmed: [
    'We could not confirm phone support in English or Chinese at any Russian operator.',
    'We could not confirm the hours of any support line.',
    'We could not confirm numbers for calling Beeline, MegaFon or T2 from abroad.',
    'We could not confirm the free numbers of MegaFon and T2 for calls from any Russian phone.',
  ],
  facts: {
    'mts-support-short': 'From an MTS SIM inside Russia, MTS support is {mts-support-short}.',
    'mts-support-800':
      'From any phone in Russia, you can call MTS support free of charge on {mts-support-800}.',
    'mts-support-abroad':
      'From abroad, MTS customers can call {mts-support-abroad}. MTS announced it in {mts-support-abroad.announced} as free for MTS SIMs in foreign networks.',
    'bee-support-short':
      'From a Beeline SIM inside Russia, Beeline support is {bee-support-short}.',
    'bee-support-800':
      'From any phone in Russia, Beeline support is said to be free of charge on {bee-support-800}.',
    'meg-support-short':
      'From a MegaFon SIM inside Russia, MegaFon support is {meg-support-short}.',
    't2-support': 'From a T2 SIM (once Tele2), the service number is {t2-support}.',
    'emergency-cn':
      'Russian emergency numbers are {emergency-cn}, police {emergency-cn.police}, ambulance {emergency-cn.ambulance}. Chinese citizens can call the ministry’s hotline {emergency-cn.hotline} ({emergency-cn.hours:number} hours a day) and consular protection in Moscow on {emergency-cn.embassy}.',
  },
  searchWords: [
    'support',
    'customer service',
    'customer support',
    'help line',
    'helpline',
    'hotline',
    'call centre',
    'call center',
    'contact operator',
    'talk to a person',
    'human',
    'operator phone number',
    'english support',
    'speak english',
    'mts support',
    'beeline support',
    'megafon support',
    'tele2 support',
    'chat',
    'complaint',
    'help',
    'emergency number',
    'police',
    'ambulance',
    'embassy',
    'consulate',
    'support from abroad',
    'поддержка',
    'горячая линия',
    'телефон поддержки',
  ],
}
