import type { TopicText } from '../../topic-text.ts'

/** The topic `visitor` in English. */
export const visitor: TopicText = {
  title: 'In Russia for a few days: how to stay connected',
  answer:
    'Do not try to get a Russian SIM for a week: the papers take longer. Use roaming or a travel eSIM, and expect no data and no SMS for the first {cool-foreign.hours}.',
  ways: [
    {
      heading: 'Before you travel',
      steps: [
        'Ask your operator whether it roams in Russia, what a day costs and whether SMS arrive.',
        'If you want a travel eSIM, ask the seller whether it covers Russia now. Install it at home, over Wi-Fi.',
        'Save maps and a dictionary for use without internet, with the address and phone of your hotel and embassy.',
        'Let your bank confirm payments in its app, not by SMS.',
        'Bring roubles or cash to change. Foreign Visa and Mastercard do not work.',
      ],
    },
    {
      heading: 'On the first day',
      steps: [
        'Calls work at once. Ask the hotel for its Wi-Fi password.',
        'Watch for an SMS of the Russian network: its link may lift the block early.',
        'Choose one network by hand. The press found T2 the best.',
      ],
    },
    {
      heading: 'If you cannot do without a Russian number',
      steps: [
        'Ask first whether an e-mail address or a foreign number will do.',
        'If not, go to an operator’s shop in person, with passport translation, SNILS, Gosuslugi and biometrics.',
        'Do not buy or borrow a SIM in someone else’s name.',
      ],
    },
  ],
  cautions: [
    'Coming without a visa makes getting a SIM no easier.',
    'A “SIM without papers” at an airport or station is probably in someone else’s name. It can be cut off any day.',
    'A travel eSIM has no Russian number, so codes of Russian services cannot reach it.',
    'The visa-free decree for Chinese citizens names {visa-free-cn} as its last day. Ask the embassy whether it was extended.',
  ],
  operators: {
    t2: 'In press reports of {cool-t2-best}, foreign SIMs worked best here.',
    mts: 'In press reports of {cool-t2-best}, SMS to foreign SIMs stayed off for the whole stay.',
    beeline:
      'In press reports of {cool-t2-best}, SMS to foreign SIMs stayed off for the whole stay.',
    megafon:
      'In press reports of {cool-t2-best}, SMS to foreign SIMs stayed off for the whole stay.',
  },
  unconfirmed: [
    'We found no simpler SIM rule for tourists up to {tourist-simplify.until}.',
    'We did not check foreign operators’ roaming prices. Look in their apps.',
  ],
  facts: {
    'visa-free-cn':
      'A decree of {visa-free-cn.signed} let Chinese citizens enter Russia without a visa for up to {visa-free-cn.days}. Its last day was {visa-free-cn}; whether it was extended was not found.',
  },
  searchWords: [
    'tourist',
    'tourist sim',
    'visitor',
    'short trip',
    'a week in Russia',
    'business trip',
    'do I need a Russian sim',
    'sim at the airport',
    'buy sim on arrival',
    'prepaid sim for tourists',
    'internet for tourists',
    'visa free',
    'stay connected',
    'holiday in Russia',
    'transit',
  ],
}
