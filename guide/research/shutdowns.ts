import type { FactResearch } from '../fact-research.ts'

/** How the facts of `shutdowns` were found. */
export const shutdownsResearch = {
  whitelist: {
    statement:
      'During mobile-internet shutdowns in Russia only a state "white list" opens; the list of 5-6 September 2025 includes the personal accounts of MTS, Beeline, MegaFon and T2, Gosuslugi, big banks, Ozon, Wildberries, Yandex and VK, but not Telegram, WhatsApp or Google.',
    alsoSources: ['https://www.newsinfo.ru/news/internet-whitelist/923602/'],
  },
  'whitelist-2026': {
    statement:
      'In spring 2026 Moscow itself saw mobile-internet shutdowns from early March; the white list passed 120 services and is refreshed weekly, and fixed Wi-Fi is not affected.',
    alsoSources: [],
  },
  'shutdown-calls': {
    statement:
      'Calls and SMS (hence USSD codes such as *100#) keep working during mobile-internet shutdowns in Russia.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>
