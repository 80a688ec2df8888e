import type { TopicText } from '../../topic-text.ts'

/** The topic `data_addon` in English. */
export const dataAddon: TopicText = {
  title: 'Out of data: add more',
  answer:
    'When the package is used up, a top-up alone does not bring it back. Add data in the app, or wait for the next period. To avoid automatic paid packages, switch them off.',
  ways: [
    {
      heading: 'Check that it is the package',
      steps: [
        'Open the operator’s app. What is left usually stands on the first screen.',
        'If there is data left and nothing opens, it may be a shutdown or the block on arrival. Do not pay yet.',
        'Check the balance. A debt stops data too.',
      ],
    },
    {
      heading: 'Add data',
      steps: [
        'Look for «Дополнительный интернет» (extra internet) in the app.',
        'Read the price, the amount and the last day.',
        'Top up if the balance is short, then connect it.',
        'If nothing changes, switch flight mode on and off.',
      ],
    },
    {
      heading: 'Do not pay more than you want',
      steps: [
        'Find «Автопродление» (automatic renewal) among the services and switch it off.',
        'If you run short every month, a larger plan costs less.',
      ],
    },
  ],
  cautions: [
    'Added data usually ends with the period. What is left is lost.',
    'A Russian package does not work abroad. There it is roaming.',
    'Conditions differ in Crimea and Sevastopol. Look before you go.',
    'Do not open “get gigabytes” links in an SMS.',
  ],
  operators: {
    mts: 'In the MTS app. An old guide calls it «{mts-extra-data}».',
    beeline:
      'In the Beeline app. By an old summary, «{bee-extra-data}» adds paid packages by itself.',
    megafon:
      'In the MegaFon app: «{meg-extra-data}». «{meg-extra-data.auto}» may add packages too.',
    t2: 'In the T2 app. We found no reliable prices.',
    yota: 'In the Yota app: enlarge the package.',
  },
  unconfirmed: [
    'We could not confirm today’s prices of extra data. Look in the app.',
    'We could not confirm a code for the data that is left at any operator.',
  ],
  facts: {
    'mts-extra-data':
      'An undated guide says that on MTS a top-up does not bring a used-up package back. It renews on the fee day, or you buy «{mts-extra-data}».',
    'meg-extra-data':
      'An archived MegaFon page says that more data comes by «{meg-extra-data.auto}», by the option «{meg-extra-data}» or with the next period. Conditions differ in Crimea and Sevastopol.',
    'bee-extra-data':
      'An undated summary says that Beeline’s «{bee-extra-data}» adds packages until the period ends, and charges each.',
  },
  searchWords: [
    'out of data',
    'data used up',
    'no more gigabytes',
    'add data',
    'buy more data',
    'extra data',
    'data add-on',
    'data pack',
    'data top-up',
    'remaining data',
    'automatic renewal',
    'stop auto renewal',
    'slow internet',
    'turbo button',
    'topped up but no data',
  ],
}
