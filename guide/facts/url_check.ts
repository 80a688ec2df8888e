import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `url_check`. */
export const urlCheckFacts = [
  {
    id: 'domains',
    topic: 'url_check',
    operator: null,
    statement:
      'The real addresses of the operators end in mts.ru, beeline.ru, megafon.ru, t2.ru (older: tele2.ru) or yota.ru; regional names in front of these, such as krasnogorsk.mts.ru, chekhov.beeline.ru, kbr.megafon.ru or msk.t2.ru, are genuine, and what matters is the part directly before the first slash.',
    values: {
      mts: { kind: 'host', host: 'mts.ru' },
      beeline: { kind: 'host', host: 'beeline.ru' },
      megafon: { kind: 'host', host: 'megafon.ru' },
      t2: { kind: 'host', host: 't2.ru' },
      oldT2: { kind: 'host', host: 'tele2.ru' },
      yota: { kind: 'host', host: 'yota.ru' },
      mtsRegional: { kind: 'host', host: 'krasnogorsk.mts.ru' },
      beelineRegional: { kind: 'host', host: 'chekhov.beeline.ru' },
      megafonRegional: { kind: 'host', host: 'kbr.megafon.ru' },
      t2Regional: { kind: 'host', host: 'msk.t2.ru' },
    },
    source:
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    sourceDate: null,
    alsoSources: [
      'https://chekhov.beeline.ru/customers/products/mobile/tariffs/details/dobro-pozalovat-01/',
      'https://kbr.megafon.ru/tariffs/archive/all_inclusive_m_15.html',
      'https://msk.t2.ru/journal/article/how-to-change-tariff',
      'https://chuvashia.tele2.ru/option/live-balance-2-0',
      'https://github.com/v2fly/domain-list-community/blob/72b149c0debc26ae65eec094df6a0360a3e19868/data/megafon',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
