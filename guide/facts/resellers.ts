import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `resellers`. */
export const resellersFacts = [
  {
    id: 'resellers',
    topic: 'resellers',
    operator: null,
    statement:
      'Private resellers (in messengers, on Taobao and the like) who top up for you or sell Russian SIMs give no protection and see your number, and a SIM registered to someone else breaks the transfer ban; if one is used at all, send the smallest sum, never share codes and check the balance yourself afterwards.',
    values: { main: { kind: 'date', iso: '2025-09-01' } },
    source: 'https://tass.ru/obschestvo/24925011',
    sourceDate: '2025-09-01',
    alsoSources: ['https://telecom.cnews.ru/news/top/2025-10-22_v_rossii_massovo_blokiruyut'],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'seed-reseller-template',
    topic: 'resellers',
    operator: null,
    statement:
      'Articles published by SIM and eSIM resellers are marketing templates reused for many countries, so they are not a source for Russia-specific rules.',
    values: {},
    source: null,
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: false,
    printable: false,
  },
  {
    id: 'telegram-status',
    topic: 'resellers',
    operator: null,
    statement:
      'Telegram has been slowed in Russia since 10 February 2026, media announced a full block for 1 April 2026, and advertising there was declared unlawful, so do not depend on Telegram for support.',
    values: {
      main: { kind: 'date', iso: '2026-02-10' },
      announced: { kind: 'date', iso: '2026-04-01', planned: true },
    },
    source: 'https://66.ru/news/society/286850/',
    sourceDate: '2026-02-17',
    alsoSources: ['https://www.nakanune.ru/news/2026/3/11/22862401/'],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'telegram-2026',
    topic: 'resellers',
    operator: null,
    statement:
      'A user wrote in May 2026 that Telegram had been blocked in Russia for almost four months; no press source of that time was found.',
    values: { main: { kind: 'date', iso: '2026-05' } },
    source: 'https://github.com/runetfreedom/russia-blocked-geosite/issues/19',
    sourceDate: '2026-05-26',
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
