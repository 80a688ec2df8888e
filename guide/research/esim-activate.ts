import type { FactResearch } from '../fact-research.ts'

/** How the facts of `esim_activate` were found. */
export const esimActivateResearch = {
  'esim-no-abroad': {
    statement:
      'Since autumn 2025 Russian operators do not activate their eSIMs outside Russia: the profile must be installed while connected to a Russian network.',
    alsoSources: [],
  },
  'esim-foreigner': {
    statement:
      'For foreigners in Russia an eSIM is no longer activated by uploading data online: the same in-person and biometrics rule applies as for a plastic SIM.',
    alsoSources: ['http://achit-school.com.ru/?p=4616'],
  },
} as const satisfies Record<string, FactResearch>
