import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `topup_cash`. */
export const topupCashFacts = [
  {
    id: 'cash-id-rule',
    topic: 'topup_cash',
    operator: null,
    statement:
      'The Russian rules of telephone service (paragraph 155) let individuals pay for mobile service in cash only at banks, post offices and other government-listed organisations, and only with an identity document or through Gosuslugi (ESIA); the press dates the end of anonymous cash top-ups from 1 January 2025.',
    values: { main: { kind: 'date', iso: '2025-01-01' }, paragraph: { kind: 'name', name: '155' } },
    source: 'https://docs.cntd.ru/document/1310741373/titles/8PM0LR',
    sourceDate: '2025',
    alsoSources: [
      'https://news-zp.ru/other/2025/01/03/427259.html',
      'https://abzelil.com/articles/novosti/2025-04-28/inostrannye-grazhdane-dolzhny-do-1-iyulya-pereoformit-sim-karty-4218589',
      'https://it-world.ru/it-news/state/218037.html',
      'https://ok.ru/laganskoermo/topic/157071552937443',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'cash-kiosk-practice',
    topic: 'topup_cash',
    operator: null,
    statement:
      'Reports describe how the cash rule is applied: a payment terminal asks to scan a Gosuslugi QR code, and a shop asks for a passport and a signed data consent; whether a given terminal serves a tourist who has only a passport is not confirmed.',
    values: {},
    source: 'https://zp.zov-news.ru/other/2025/01/18/432541.html',
    sourceDate: '2025-01-18',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'cashless-unchanged',
    topic: 'topup_cash',
    operator: null,
    statement:
      'Cashless ways of paying for a Russian number (card, bank app, e-wallet of an identified user) were not touched by the 2025 cash rule.',
    values: { main: { kind: 'date', iso: '2025' } },
    source: 'https://zp.zov-news.ru/other/2025/01/18/432541.html',
    sourceDate: '2025-01-18',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'kiosk-steps',
    topic: 'topup_cash',
    operator: null,
    statement:
      'At a Russian payment terminal press ОПЛАТА УСЛУГ (pay services), choose the operator logo, type the 10 digits after +7, press ВПЕРЁД or ДАЛЕЕ (next), insert notes and take the ЧЕК (receipt); terminals give no change and take a commission shown on the screen.',
    values: {
      digits: { kind: 'quantity', amount: 10, unit: 'digit' },
      code: { kind: 'name', name: '+7' },
      layout: { kind: 'date', iso: '2016' },
      pay: { kind: 'name', name: 'ОПЛАТА УСЛУГ' },
      next: { kind: 'name', name: 'ВПЕРЁД' },
      next2: { kind: 'name', name: 'ДАЛЕЕ' },
      receipt: { kind: 'name', name: 'ЧЕК' },
    },
    source: 'https://moscowexpatlife.ru/2016/05/paying-mobile-telephone-terminal/',
    sourceDate: '2016-05',
    alsoSources: ['http://moscow.touristgems.com/6082-mobile/'],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'shop-topup',
    topic: 'topup_cash',
    operator: null,
    statement:
      'In a Russian operator shop say the number and the sum, show the passport, pay with cash or a Russian card and keep the receipt; MTS states no fee in its shops.',
    values: {},
    source:
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    sourceDate: null,
    alsoSources: ['https://docs.cntd.ru/document/1310741373/titles/8PM0LR'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
