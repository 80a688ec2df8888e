import type { FactResearch } from '../fact-research.ts'

/** How the facts of `resellers` were found. */
export const resellersResearch = {
  resellers: {
    statement:
      'Private resellers (in messengers, on Taobao and the like) who top up for you or sell Russian SIMs give no protection and see your number, and a SIM registered to someone else breaks the transfer ban; if one is used at all, send the smallest sum, never share codes and check the balance yourself afterwards.',
    alsoSources: ['https://telecom.cnews.ru/news/top/2025-10-22_v_rossii_massovo_blokiruyut'],
  },
  'seed-reseller-template': {
    statement:
      'Articles published by SIM and eSIM resellers are marketing templates reused for many countries, so they are not a source for Russia-specific rules.',
    alsoSources: [],
  },
  'telegram-status': {
    statement:
      'Telegram has been slowed in Russia since 10 February 2026, media announced a full block for 1 April 2026, and advertising there was declared unlawful, so do not depend on Telegram for support.',
    alsoSources: ['https://www.nakanune.ru/news/2026/3/11/22862401/'],
  },
} as const satisfies Record<string, FactResearch>
