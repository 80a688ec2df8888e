import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `shutdowns`. */
export const shutdownsFacts = [
  {
    id: 'whitelist',
    topic: 'shutdowns',
    operator: null,
    statement:
      'During mobile-internet shutdowns in Russia only a state "white list" opens; the list of 5-6 September 2025 includes the personal accounts of MTS, Beeline, MegaFon and T2, Gosuslugi, big banks, Ozon, Wildberries, Yandex and VK, but not Telegram, WhatsApp or Google.',
    values: { main: { kind: 'date', iso: '2025-09' } },
    source: 'https://www.vedomosti.ru/technology/articles/2025/09/06/1137202-mintsifri-opredelilo',
    sourceDate: '2025-09-06',
    alsoSources: ['https://www.newsinfo.ru/news/internet-whitelist/923602/'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'whitelist-2026',
    topic: 'shutdowns',
    operator: null,
    statement:
      'In spring 2026 Moscow itself saw mobile-internet shutdowns from early March; the white list passed 120 services and is refreshed weekly, and fixed Wi-Fi is not affected.',
    values: {
      main: { kind: 'date', iso: '2026-03' },
      services: { kind: 'quantity', amount: 120, unit: 'number' },
    },
    source: 'https://applespbevent.ru/v-bielyi-spisok-mintsifry-voshli-bolieie-120-siervisov',
    sourceDate: '2026-03',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'shutdown-calls',
    topic: 'shutdowns',
    operator: null,
    statement:
      'Calls and SMS (hence USSD codes such as *100#) keep working during mobile-internet shutdowns in Russia.',
    values: { example: { kind: 'ussd', code: '*100#' } },
    source:
      'https://rtvi.com/news/mobilnye-operatory-predupredili-rossiyan-ob-otklyuchenii-mobilnogo-interneta/',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'whitelist-differs',
    topic: 'shutdowns',
    operator: null,
    statement:
      'A community list of May 2026 shows that what a mobile operator lets through in a shutdown differs by operator and region, with Yota stricter than MegaFon; it names T2, Gosuslugi and large banks, and its author calls it out of date.',
    values: { main: { kind: 'date', iso: '2026-05' } },
    source: 'https://github.com/hxehex/russia-mobile-internet-whitelist/issues/63',
    sourceDate: '2026-05-21',
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'whitelist-goes-on',
    topic: 'shutdowns',
    operator: null,
    statement:
      'A test published in August 2026 shows the white-list mode on the MTS mobile network still in use.',
    values: { main: { kind: 'date', iso: '2026-08' } },
    source: 'https://github.com/net4people/bbs/issues/650',
    sourceDate: '2026-08-19',
    alsoSources: ['https://github.com/igareck/vpn-configs-for-russia/issues/331'],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
