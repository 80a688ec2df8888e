import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `visitor`. */
export const visitorFacts = [
  {
    id: 'visa-free-cn',
    topic: 'visitor',
    operator: null,
    statement:
      'By a presidential decree of 1 December 2025 Chinese citizens may enter Russia without a visa for up to 30 days, up to and including 14 September 2026; whether it was extended was not found.',
    values: {
      days: { kind: 'quantity', amount: 30, unit: 'day' },
      signed: { kind: 'date', iso: '2025-12-01' },
      main: { kind: 'date', iso: '2026-09-14', planned: true },
    },
    source:
      'https://realnoevremya.ru/news/370175-putin-podpisal-ukaz-o-bezvizovom-rezhime-dlya-grazhdan-knr-do-2026-goda',
    sourceDate: '2025-12-01',
    alsoSources: [
      'https://www.vedomosti.ru/politics/news/2025/12/01/1159493-putin-vvel-bezvizovii',
      'https://travel.rambler.ru/local/55692571-putin-otmenil-vizy-dlya-turistov-iz-kitaya/',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
