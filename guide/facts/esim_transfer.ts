import type { FactRecord } from '../fact.ts'

/** Facts of the topic `esim_transfer`. */
export const esimTransferFacts = [
  {
    id: 'esim-dont-delete',
    topic: 'esim_transfer',
    operator: null,
    values: {},
    source: 'https://alertify.eu/russia-esim-activation',
    sourceDate: '2025-10',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'esim-imei',
    topic: 'esim_transfer',
    operator: null,
    values: {},
    source:
      'https://lersuchet.ru/sim-karty-tolko-dlya-sotrudnikov-ogranichenie-kolichestva-nomerov-i-drugie-izmeneniya-zakona-o-svyazi',
    sourceDate: '2024',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly FactRecord[]
