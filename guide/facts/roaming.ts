import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `roaming`. */
export const roamingFacts = [
  {
    id: 'roaming-belarus',
    topic: 'roaming',
    operator: null,
    statement:
      'Since 1 March 2025 Russian SIMs in Belarus have at least 150 incoming and 150 outgoing minutes a month of the home package at no extra charge, and up to 5 GB at rates like those at home; roaming is not abolished.',
    values: {
      main: { kind: 'date', iso: '2025-03-01' },
      minutes: { kind: 'quantity', amount: 150, unit: 'number' },
      gigabytes: { kind: 'quantity', amount: 5, unit: 'number' },
    },
    source:
      'https://hi-tech.mail.ru/review/123464-rouming-s-belarusyu-chto-izmenilos-na-samom-dele/',
    sourceDate: '2025-03',
    alsoSources: [
      'https://officelife.media/amp_news/58603-11-kopeek-za-minutu-kakimi-budut-usloviya-rouminga-mezhdu-belarusyu-i-rossiey-s-1-marta',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'roaming-belarus-nominal',
    topic: 'roaming',
    operator: null,
    statement:
      'In January 2026 Russia and Belarus were still working on the end of roaming; Vedomosti called the earlier abolition nominal.',
    values: { main: { kind: 'date', iso: '2026-01' } },
    source: 'https://www.vedomosti.ru/politics/news/2026/01/25/1171571-polischuk-rossiya',
    sourceDate: '2026-01-25',
    alsoSources: ['https://www.gazeta.ru/politics/news/2026/01/25/27702019.shtml'],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'roaming-silent',
    topic: 'roaming',
    operator: null,
    statement:
      'Abroad the phone joins a network by itself when flight mode is switched off, and apps, mail and backups use paid data in the background.',
    values: { main: { kind: 'date', iso: '2025-10' } },
    source: 'https://www.pravda.ru/news/travel/2284935-international-roaming-costs/',
    sourceDate: '2025-10-01',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'roaming-border',
    topic: 'roaming',
    operator: null,
    statement:
      'A mobile signal reaches 30 to 40 kilometres, so near the border a phone may join a foreign network and be charged for roaming before it has left; choosing the home network by hand prevents it.',
    values: { main: { kind: 'range', from: 30, to: 40, unit: 'number' } },
    source: 'https://www.newsinfo.ru/news/roaming-charges/918879/',
    sourceDate: '2025-09-03',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
