import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `esim_activate`. */
export const esimActivateFacts = [
  {
    id: 'esim-no-abroad',
    topic: 'esim_activate',
    operator: null,
    statement:
      'Since autumn 2025 Russian operators do not activate their eSIMs outside Russia: the profile must be installed while connected to a Russian network.',
    values: { main: { kind: 'date', iso: '2025' } },
    source: 'https://alertify.eu/russia-esim-activation',
    sourceDate: '2025-10',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'esim-foreigner',
    topic: 'esim_activate',
    operator: null,
    statement:
      'For foreigners in Russia an eSIM is no longer activated by uploading data online: the same in-person and biometrics rule applies as for a plastic SIM.',
    values: {},
    source: 'https://tass.com/society/1781563',
    sourceDate: '2024-04-27',
    alsoSources: ['http://achit-school.com.ru/?p=4616'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
