import type { TopicText } from '../../topic-text.ts'

/** The topic `roaming` in English. */
export const roaming: TopicText = {
  title: 'Roaming: abroad with a Russian number',
  answer:
    'Before you leave, find out whether roaming is on and what calls, SMS and data cost. Switch mobile data off when you land. Back in Russia, expect {cool-russian.hours} without data and SMS.',
  ways: [
    {
      heading: 'Before you leave',
      steps: [
        'Open «Роуминг» (roaming) in the app and find your country: a minute, an SMS, a megabyte.',
        'If you need only codes, keep SMS and switch mobile data off.',
        'Leave money on the number and switch autopay on.',
        'Move your bank to confirmation in its app.',
      ],
    },
    {
      heading: 'Abroad',
      steps: [
        'Switch off mobile data and data roaming first, then flight mode.',
        'For internet use Wi-Fi or a travel eSIM.',
        'Look up the balance in the app. The code does not work everywhere.',
      ],
    },
    {
      heading: 'Belarus',
      steps: [
        'Roaming is not abolished. Of your package, at least {roaming-belarus.minutes:number} incoming and {roaming-belarus.minutes:number} outgoing minutes a month count there, and up to {roaming-belarus.gigabytes:number} GB cost about as much as at home.',
        'See in the app whether your plan is among them.',
        'When you return, expect the block on data and SMS.',
      ],
    },
    {
      heading: 'Calling China from Russia',
      steps: [
        'That is an international call, usually outside your package. Look up «Международные звонки» (international calls) in the app first.',
        'If both of you have internet, talk over that.',
      ],
    },
  ],
  cautions: [
    'Apps, mail and cloud copies use paid data by themselves.',
    'A signal reaches {roaming-border:number} kilometres, so near a border the phone may roam while you are still at home. Choose your network by hand.',
    'A number without money for long is closed. Read “Keep your number alive”.',
    'Do not delete your eSIM abroad.',
  ],
  operators: {
    mts: 'Support from abroad: {mts-support-abroad}. Prices are in the MTS app.',
    beeline:
      'Prices are in the Beeline app. Trust payment: {bee-promised}; its terms abroad may differ.',
    megafon: 'Prices are in the MegaFon app. Promised payment while roaming: {meg-promised}.',
    t2: 'Prices are in the T2 app.',
    yota: 'Prices are in the Yota app.',
  },
  unconfirmed: [
    'We could not confirm today’s prices of roaming and international calls. Look in the app.',
    'We found no list of countries where the balance code works.',
  ],
  facts: {
    'roaming-belarus':
      'Since {roaming-belarus}, at least {roaming-belarus.minutes:number} incoming and {roaming-belarus.minutes:number} outgoing minutes a month of a home package count in Belarus at no extra charge, and up to {roaming-belarus.gigabytes:number} GB at rates like those at home. Roaming is not abolished in full.',
    'roaming-belarus-nominal':
      'In {roaming-belarus-nominal}, Russia and Belarus were still working on the end of roaming. Vedomosti called the earlier abolition nominal.',
    'roaming-silent':
      'Without flight mode the phone joins a foreign network by itself, and apps, mail and backups use paid data (a warning of {roaming-silent}).',
    'roaming-border':
      'A signal reaches {roaming-border:number} kilometres, so near the border a phone may roam before it has left. Choosing your network by hand prevents it.',
  },
  searchWords: [
    'roaming',
    'roaming abroad',
    'switch on roaming',
    'switch off roaming',
    'roaming cost',
    'data roaming',
    'leaving Russia with my sim',
    'use Russian sim abroad',
    'Belarus',
    'roaming in Belarus',
    'call China',
    'international calls',
    'call home from Russia',
    'border roaming',
    'charged at the border',
  ],
}
