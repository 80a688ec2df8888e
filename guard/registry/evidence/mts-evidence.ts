import type { Evidence } from './evidence.ts'

/** What stands behind the registry's MTS hosts, by entry id. */
export const MTS_EVIDENCE: Record<string, Evidence> = {
  'mts.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'krasnogorsk.mts.ru: official page https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota (top-up terms: up to 1 % card fee, 0.4 % SBP)',
      'elista.mts.ru: official page https://elista.mts.ru/personal/podderzhka/mobilnaya-svyaz/deystviya-s-sim-kartoy/perehod-ot-drugogo-operatora-s-sohraneniem-nomera-mnp (names eSIM)',
      'v2fly/domain-list-community:data/mts-ru:2',
      'hydraponique/roscomvpn-geosite:data/whitelist:278',
    ],
    note: 'Every {region}.mts.ru is official: trust by registrable domain, not by a host list. support.mts.ru not confirmed by a source here. eSIM is described on regional support pages (no separate esim host found).',
  },
  'mts.ru/account': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/mts-ru:2',
      'hydraponique/roscomvpn-geosite:data/whitelist:278',
      'vahellame/russia-whitelist-geosite:data/category-telecom:14',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:789',
    ],
    note: 'login.mts.ru, lk.mts.ru high; id.mts.ru replaced profile.mts.ru about May 2025 (one source); *.ssl.mts.ru, ihelper.*, kabinet.* are legacy.',
  },
  'mts.ru/payment': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/mts-ru:2',
      'hydraponique/roscomvpn-geosite:data/whitelist:278',
      'vahellame/russia-whitelist-geosite:data/category-telecom:14',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:789',
    ],
    note: 'payment.mts.ru is the current top-up host (login.mts.ru redirects back to it). pay.mts.ru is older (2017-2021 code, AdGuard list) and an API host; still official.',
  },
  'mts.ru/service': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/mts-ru:2',
      'hydraponique/roscomvpn-geosite:data/whitelist:278',
      'vahellame/russia-whitelist-geosite:data/category-telecom:14',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:789',
    ],
    note: 'Deliberately served over http:// on the mobile network: a "not HTTPS" alarm on these is a false alarm (they never show a card form).',
  },
  'mts.ru/shop': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/mts-ru:2',
      'hydraponique/roscomvpn-geosite:data/whitelist:278',
      'vahellame/russia-whitelist-geosite:data/category-telecom:14',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:789',
    ],
  },
  'mtsbank.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:41',
      'vahellame/russia-whitelist-geosite:data/category-telecom:15',
      'pincetgore/amnezia-app-ru-list:config.yaml:485',
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:1764',
    ],
    note: 'Privacy Badger groups mts.ru + mtsbank.ru as one first party (src/js/multiDomainFirstParties.js:3451).',
  },
  'mtsbank.ru/payment': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:41',
      'vahellame/russia-whitelist-geosite:data/category-telecom:15',
      'pincetgore/amnezia-app-ru-list:config.yaml:485',
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:1764',
    ],
    note: 'Card form of MTS Pay can load from oplata.mtsbank.ru.',
  },
  'mtsdengi.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:42',
      'hydraponique/roscomvpn-geosite:data/whitelist:279',
      'pincetgore/amnezia-app-ru-list:config.yaml:486',
      'in 4 top list(s), best rank/bucket 100000',
    ],
  },
  'dbo-dengi.online': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:40',
      'hydraponique/roscomvpn-geosite:data/whitelist:215',
      'pincetgore/amnezia-app-ru-list:config.yaml:484',
      'in 3 top list(s), best rank/bucket 100000',
    ],
    note: 'Looks like phishing (odd name + .online) but v2fly lists it under MTS Bank twice (category-bank-ru, mts-ru).',
  },
  'mymts.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/mts-ru:3',
      'hydraponique/roscomvpn-geosite:data/whitelist:283',
      'vahellame/russia-whitelist-geosite:data/category-telecom:17',
      'pincetgore/amnezia-app-ru-list:config.yaml:518',
    ],
    note: 'Not to be confused with mymts.net (Bell MTS, Canada).',
  },
  'mts-link.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'vahellame/russia-whitelist-geosite:data/category-telecom:16',
      'EFForg/privacybadger:src/data/seed.json:58145',
      'in 3 top list(s), best rank/bucket 100000',
    ],
  },
  'mts.me': {
    confidence: 'medium',
    date: '2026-08',
    sources: ['pincetgore/amnezia-app-ru-list:config.yaml:515'],
  },
  'mtsmedia.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/mts-ru:21',
      'pincetgore/amnezia-app-ru-list:config.yaml:517',
      'v2fly/domain-list-community:data/mts-ru',
    ],
  },
  'mts-ws.net': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/mts-ru:1',
      'v2fly/domain-list-community:data/mts-ru',
    ],
  },
  'kion.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/mts-ru:18',
      'vahellame/russia-whitelist-geosite:data/category-telecom:18',
      'pincetgore/amnezia-app-ru-list:config.yaml:864',
      'EFForg/privacybadger:src/data/seed.json:32089',
    ],
  },
  'mgts.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'easylist/ruadlist:advblock/whitelist.txt:591',
      'dukei/any-balance-providers:modules/library/test/samples/mgts.html:65',
      'in 5 top list(s), best rank/bucket 10000',
      'lk.mgts.ru: dukei/any-balance-providers:modules/library/test/samples/mgts.html:81',
    ],
  },
}
