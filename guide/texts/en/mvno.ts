import type { TopicText } from '../../topic-text.ts'

/** The topic `mvno` in English. */
export const mvno: TopicText = {
  title: 'T-Mobile, SberMobile and other virtual operators',
  answer:
    'Top up in the brand’s own app, or in a bank app under the brand’s name, not under the network it uses. The rules for papers and cash are the same.',
  ways: [
    {
      heading: 'Top up',
      steps: [
        'Find out the brand: it is on the SIM, in the contract and in the app you signed up with.',
        'Open its app or account and press «Пополнить» (top up). For a bank’s brand, look in that bank’s app first.',
        'In another bank’s app, find «Мобильная связь» (mobile phones), type the number and see which brand it shows.',
        'If it shows the network instead, change it. If the brand is not listed, do not pay.',
      ],
    },
    {
      heading: 'Ask',
      steps: [
        'Write in the app’s chat, or call the number in the contract.',
        'Ask there where cash is taken. Such a brand often has no shops.',
        'The big operator’s shop and short number cannot help with its SIM.',
      ],
    },
  ],
  cautions: [
    'The first digits mislead: they belong to the network the brand uses.',
    'Codes of the big operator may fail on this SIM, or open another menu.',
    'Do not use pages that “top up any operator”. Type the brand’s site yourself.',
  ],
  unconfirmed: [
    'We could not confirm how T-Mobile (Т-Мобайл), Rostelecom and others are topped up on their own pages. Look in their apps.',
    'We did not check which brand uses which network. It changes.',
  ],
  facts: {
    'mvno-sber':
      'The SberMobile account is at {mvno-sber}. You sign in with the number and a code from an SMS (by an open-source balance checker).',
  },
  searchWords: [
    't-mobile russia',
    'tinkoff mobile',
    't-bank sim',
    'sbermobile',
    'sber mobile',
    'rostelecom mobile',
    'vtb mobile',
    'gazprombank mobile',
    'motiv',
    'virtual operator',
    'mvno',
    'bank sim',
    'small operator',
    'other operator',
    'Т-Мобайл',
    'СберМобайл',
  ],
}
