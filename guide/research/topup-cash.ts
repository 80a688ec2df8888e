import type { FactResearch } from '../fact-research.ts'

/** How the facts of `topup_cash` were found. */
export const topupCashResearch = {
  'cash-id-rule': {
    statement:
      'The Russian rules of telephone service (paragraph 155) let individuals pay for mobile service in cash only at banks, post offices and other government-listed organisations, and only with an identity document or through Gosuslugi (ESIA); the press dates the end of anonymous cash top-ups from 1 January 2025.',
    alsoSources: [
      'https://news-zp.ru/other/2025/01/03/427259.html',
      'https://abzelil.com/articles/novosti/2025-04-28/inostrannye-grazhdane-dolzhny-do-1-iyulya-pereoformit-sim-karty-4218589',
      'https://it-world.ru/it-news/state/218037.html',
      'https://ok.ru/laganskoermo/topic/157071552937443',
    ],
  },
  'cash-kiosk-practice': {
    statement:
      'Reports describe how the cash rule is applied: a payment terminal asks to scan a Gosuslugi QR code, and a shop asks for a passport and a signed data consent; whether a given terminal serves a tourist who has only a passport is not confirmed.',
    alsoSources: [],
  },
  'cashless-unchanged': {
    statement:
      'Cashless ways of paying for a Russian number (card, bank app, e-wallet of an identified user) were not touched by the 2025 cash rule.',
    alsoSources: [],
  },
  'kiosk-steps': {
    statement:
      'At a Russian payment terminal press ОПЛАТА УСЛУГ (pay services), choose the operator logo, type the 10 digits after +7, press ВПЕРЁД or ДАЛЕЕ (next), insert notes and take the ЧЕК (receipt); terminals give no change and take a commission shown on the screen.',
    alsoSources: ['http://moscow.touristgems.com/6082-mobile/'],
  },
  'shop-topup': {
    statement:
      'In a Russian operator shop say the number and the sum, show the passport, pay with cash or a Russian card and keep the receipt; MTS states no fee in its shops.',
    alsoSources: ['https://docs.cntd.ru/document/1310741373/titles/8PM0LR'],
  },
} as const satisfies Record<string, FactResearch>
