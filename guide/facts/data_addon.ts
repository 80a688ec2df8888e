import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `data_addon`. */
export const dataAddonFacts = [
  {
    id: 'mts-extra-data',
    topic: 'data_addon',
    operator: 'mts',
    statement:
      'An undated guide says that on MTS a used-up internet package does not come back when the balance is topped up: it renews on the fee day, or an extra package called Турбо-кнопка is bought.',
    values: { main: { kind: 'name', name: 'Турбо-кнопка' } },
    source: 'https://posetke.ru/mts-podklyuchenie-dopolnitelnogo-internet-trafika',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-extra-data',
    topic: 'data_addon',
    operator: 'megafon',
    statement:
      'An archived MegaFon tariff page says that after the package extra data comes by automatic renewal (автопродление), by the option Продли интернет, or with the next paid period; other conditions apply in Crimea and Sevastopol.',
    values: {
      main: { kind: 'name', name: 'Продли интернет' },
      auto: { kind: 'name', name: 'Автопродление' },
    },
    source: 'https://kbr.megafon.ru/tariffs/archive/all_inclusive_m_15.html',
    sourceDate: null,
    alsoSources: ['https://moscow.megafon.ru/tariffs/archive/all_inclusive_l_08_18.html'],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-extra-data',
    topic: 'data_addon',
    operator: 'beeline',
    statement:
      'An undated summary says that Beeline adds paid packages automatically (Автопродление скорости) until the end of the period, each charged.',
    values: { main: { kind: 'name', name: 'Автопродление скорости' } },
    source:
      'https://ya.ru/neurum/c/tehnologii/q/kak_rabotaet_sistema_avtoprodleniya_mobilnogo_6282c644',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
