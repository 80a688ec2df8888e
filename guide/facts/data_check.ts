import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `data_check`. */
export const dataCheckFacts = [
  {
    id: 'data-check-law',
    topic: 'data_check',
    operator: null,
    statement:
      'In February 2026 it was reported that operators send SMS asking to confirm personal data under the law On Communications (126-ФЗ): after the notice there are 15 days, then service is suspended, and it comes back mostly after a visit with the passport.',
    values: {
      main: { kind: 'quantity', amount: 15, unit: 'day' },
      reported: { kind: 'date', iso: '2026-02' },
      law: { kind: 'name', name: '126-ФЗ' },
    },
    source:
      'https://regions.ru/bezopasnost/sotovyj-operator-prosit-pasportnye-dannye-zachem-eto-nuzhno-i-chem-grozit-otkaz',
    sourceDate: '2026-02',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'gosuslugi-sims',
    topic: 'data_check',
    operator: null,
    statement:
      "In Gosuslugi the profile has a section «SIM-карты» with every number in one's name; unknown ones can be given up there or in an operator's shop.",
    values: { main: { kind: 'name', name: 'SIM-карты' } },
    source: 'https://www.rbc.ru/rbcfreenews/6900e19a9a7947664e9ac9d7',
    sourceDate: '2025-11-01',
    alsoSources: [
      'https://rtvi.com/news/vlasti-nachnut-proveryat-privyazannye-k-gosuslugam-sotovye-nomera-rossiyan/',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'bee-foreign-check',
    topic: 'data_check',
    operator: 'beeline',
    statement:
      'A Beeline page for foreign nationals says that they can use its services only after confirming biometrics: SNILS, a confirmed Gosuslugi account, biometrics in a bank, then confirming the data of the phone number in the Gosuslugi account.',
    values: {},
    source: 'https://naberezhnye-chelny.beeline.ru/redobro/notice-en',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
