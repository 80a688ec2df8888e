import type { FactResearch } from '../fact-research.ts'

/** How the facts of `ewallet` were found. */
export const ewalletResearch = {
  yoomoney: {
    statement:
      'Yandex.Money no longer exists under that name: it became YooMoney (ЮMoney, yoomoney.ru) after Sber bought Yandex out in 2020.',
    alsoSources: ['https://dzen.ru/a/X393otOfzljumZtm', 'https://pypi.org/project/yoomoney/'],
  },
  'yoomoney-limits': {
    statement:
      'The ceiling of a YooMoney payment depends on the status of the wallet (15,000 to 250,000 RUB per payment), and identification is what raises it.',
    alsoSources: [],
  },
  qiwi: {
    statement:
      'Qiwi Bank lost its licence on 21 February 2024, so the Qiwi wallet, Contact transfers and Qiwi terminals stopped, and some banks had trouble paying mobile bills for a while.',
    alsoSources: ['https://amp.rbc.ru/rbcnews/rbcfreenews/65d75b6c9a7947d5748b6e8e'],
  },
  paypal: {
    statement:
      'PayPal stopped in Russia on 5 March 2022 (its domestic service had ended already in 2020), and Russian operators do not take it.',
    alsoSources: ['https://techiai.com/paypal-suspends-service-in-russia-over-war-in-ukraine'],
  },
} as const satisfies Record<string, FactResearch>
