import type { FactResearch } from '../fact-research.ts'

/** How the facts of `url_check` were found. */
export const urlCheckResearch = {
  domains: {
    statement:
      'The real addresses of the operators end in mts.ru, beeline.ru, megafon.ru, t2.ru (older: tele2.ru) or yota.ru; regional names in front of these, such as krasnogorsk.mts.ru, chekhov.beeline.ru, kbr.megafon.ru or msk.t2.ru, are genuine, and what matters is the part directly before the first slash.',
    alsoSources: [
      'https://chekhov.beeline.ru/customers/products/mobile/tariffs/details/dobro-pozalovat-01/',
      'https://kbr.megafon.ru/tariffs/archive/all_inclusive_m_15.html',
      'https://msk.t2.ru/journal/article/how-to-change-tariff',
      'https://chuvashia.tele2.ru/option/live-balance-2-0',
      'https://github.com/v2fly/domain-list-community/blob/72b149c0debc26ae65eec094df6a0360a3e19868/data/megafon',
    ],
  },
} as const satisfies Record<string, FactResearch>
