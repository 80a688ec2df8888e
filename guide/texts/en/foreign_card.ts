import type { TopicText } from '../../topic-text.ts'

/** The topic `foreign_card` in English. */
export const foreignCard: TopicText = {
  title: 'Foreign cards: Visa, Mastercard, Amex, JCB',
  answer:
    'Visa, Mastercard, Amex and JCB cards issued abroad do not work in Russia. Use cash with your passport, a Russian card, or a friend’s bank app.',
  ways: [
    {
      heading: 'What to do instead',
      steps: [
        'In Russia today: bring cash and your passport to the operator’s shop.',
        'Staying longer: ask a bank about a «Мир» (Mir) card, the Russian national card. Some banks offer a tourist card.',
        'Abroad: ask a friend in Russia who has a Russian bank app.',
        'Before your next trip: bring enough cash for the first days.',
      ],
    },
    {
      heading: 'If a page asks for your foreign card',
      steps: [
        'Do not try: it will be refused, and after several refusals your bank may lock the card.',
        'Do not enter it anywhere else because it was refused on the operator’s site.',
        'Tell your bank if you see a charge that you did not make.',
      ],
    },
  ],
  cautions: [
    'Apple Pay and Google Pay only pass on the card behind them. A foreign card stays a foreign card.',
    'A page that says it takes foreign cards for Russian numbers may be a trap for card data.',
    'A Visa or Mastercard issued by a Russian bank works inside Russia only.',
  ],
  unconfirmed: [
    'We could not confirm that any Russian operator’s site takes foreign cards, Apple Pay or Google Pay today. Guides that list them are old or unreliable.',
  ],
  facts: {
    'visa-mc':
      'Since {visa-mc}, Visa and Mastercard cards issued outside Russia have not worked inside Russia: not in shops, cash machines or Russian web shops. Those issued in Russia work inside Russia only.',
    'amex-jcb':
      'American Express stopped working in Russia on {amex-jcb.amex}, and JCB on {amex-jcb.jcb}.',
    'foreign-card-2025':
      'In {foreign-card-2025}, people in the Russian telecom market still said that tourists’ foreign cards, which cannot pay, were a bigger problem than SIM paperwork.',
  },
  searchWords: [
    'foreign card',
    'visa',
    'mastercard',
    'master card',
    'amex',
    'american express',
    'jcb',
    'apple pay',
    'google pay',
    'samsung pay',
    'revolut',
    'wise',
    'n26',
    'monzo',
    'credit card',
    'european card',
    'us card',
    'international card',
    'card declined',
    'card refused',
    'card not accepted',
    'payment declined',
    'does my card work in russia',
    'sanctions',
    'can I pay with my card',
    'card rejected',
    'иностранная карта',
    'виза',
    'мастеркард',
  ],
}
