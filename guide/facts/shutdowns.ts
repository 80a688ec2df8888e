import type { FactRecord } from '../fact.ts'

/** Facts of the topic `shutdowns`. */
export const shutdownsFacts = [
  {
    id: 'whitelist',
    topic: 'shutdowns',
    operator: null,
    values: { main: { kind: 'date', iso: '2025-09' } },
    source: 'https://www.vedomosti.ru/technology/articles/2025/09/06/1137202-mintsifri-opredelilo',
    sourceDate: '2025-09-06',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'whitelist-2026',
    topic: 'shutdowns',
    operator: null,
    values: {
      main: { kind: 'date', iso: '2026-03' },
      services: { kind: 'quantity', amount: 120, unit: 'number' },
    },
    source: 'https://applespbevent.ru/v-bielyi-spisok-mintsifry-voshli-bolieie-120-siervisov',
    sourceDate: '2026-03',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'shutdown-calls',
    topic: 'shutdowns',
    operator: null,
    values: { example: { kind: 'ussd', code: '*100#' } },
    source:
      'https://rtvi.com/news/mobilnye-operatory-predupredili-rossiyan-ob-otklyuchenii-mobilnogo-interneta/',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly FactRecord[]
