import type { FactRecord } from '../fact.ts'

/** Facts of the topic `url_check`. */
export const urlCheckFacts = [
  {
    id: 'domains',
    topic: 'url_check',
    operator: null,
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
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly FactRecord[]
