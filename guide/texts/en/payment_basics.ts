import type { TopicText } from '../../topic-text.ts'

/** The topic `payment_basics` in English. */
export const paymentBasics: TopicText = {
  title: 'Which Russian cards work, and how to get one',
  answer:
    'Russian sites take Mir, the Russian national card, and SBP. For both you need a Russian bank.',
  ways: [
    {
      heading: 'If you have no Russian card yet',
      steps: [
        'Choose a bank and ask what it wants from a foreigner. Banks differ, and a bank may refuse.',
        'Bring your passport and a notarised Russian translation. Some banks also want a tax number.',
        'Ask for a «Мир» (Mir) card and for access to SBP in the app.',
        'For a short stay, ask about the tourist card. Some banks let you apply before you travel.',
      ],
    },
    {
      heading: 'Get the bank’s app',
      steps: [
        'On Android, take it from RuStore or from the bank’s own site.',
        'On iPhone, ask the bank how its customers manage. Most big banks’ apps were pulled from the App Store.',
        'Never install a bank app from a file sent in a chat.',
      ],
    },
  ],
  cautions: [
    'Do not rent or buy a card from a stranger. Whoever sold it can take your money.',
    'Open the account before the balance runs out. It can take several visits.',
    'Check that the bank lets you pay for mobile phones, and at what fee.',
  ],
  unconfirmed: [
    'We could not confirm that a bank in your country opens Russian accounts remotely today. Ask at the bank.',
  ],
  facts: {
    mir: 'Mir is the Russian national card. Together with SBP it is what Russian sites accept.',
    'tourist-card':
      'A foreigner can get a Mir “tourist card”. Some banks take the application before the trip, through partner banks or tour operators. A page of the Russian Foreign Ministry names the banks Center-Invest, MKB and VTB.',
    'remote-account':
      'Russia allows banks of {remote-account.countries:number} countries, China included, to identify clients remotely for Russian accounts and cards. Ask at a bank whether it really offers this.',
    'bank-papers':
      'A foreigner opening a Russian account is usually asked for a passport, a notarised Russian translation and sometimes a tax number. The bank may still refuse.',
    'bank-apps':
      'In {bank-apps.years}, apps of sanctioned Russian banks, T-Bank (Tinkoff) and most big ones, were pulled from the App Store and partly from Google Play. Android users get them from RuStore or the bank’s site.',
  },
  searchWords: [
    'mir card',
    'mir',
    'russian card',
    'russian bank card',
    'open bank account',
    'bank account for foreigners',
    'tourist card',
    'what card do I need',
    'get a russian card',
    'sberbank',
    'sber',
    'tinkoff',
    't-bank',
    'vtb',
    'alfa bank',
    'bank app iphone',
    'rustore',
    'bank app not in app store',
    'student bank card',
    'inn tax number',
    'remote account opening',
    'payment basics',
    'what payment works',
    'карта мир',
    'мир',
  ],
}
