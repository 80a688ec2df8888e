import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `esim_transfer`. */
export const esimTransferFacts = [
  {
    id: 'esim-dont-delete',
    topic: 'esim_transfer',
    operator: null,
    statement:
      'While abroad do not delete a Russian eSIM profile, reset the phone or change the phone, because you may be unable to reinstall the profile until you are back in Russia.',
    values: {},
    source: 'https://alertify.eu/russia-esim-activation',
    sourceDate: '2025-10',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'esim-imei',
    topic: 'esim_transfer',
    operator: null,
    statement:
      "Because a foreigner's contract holds the IMEI, moving a Russian eSIM to a new phone needs a visit to change the contract first; a dual-SIM phone has two IMEIs, so ask which one to register.",
    values: {},
    source:
      'https://lersuchet.ru/sim-karty-tolko-dlya-sotrudnikov-ogranichenie-kolichestva-nomerov-i-drugie-izmeneniya-zakona-o-svyazi',
    sourceDate: '2024',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
