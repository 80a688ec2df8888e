import type { Evidence } from './evidence.ts'

/** What stands behind the registry's MegaFon hosts, by entry id. */
export const MEGAFON_EVIDENCE: Record<string, Evidence> = {
  'megafon.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:3',
      'hydraponique/roscomvpn-geosite:data/whitelist:268',
      'vahellame/russia-whitelist-geosite:data/category-telecom:6',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:678',
    ],
    note: 'Top-up pages: megafon.ru/pay/topup, {region}.megafon.ru/pay/topup/ (test suites).',
  },
  'megafon.ru/account': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:3',
      'hydraponique/roscomvpn-geosite:data/whitelist:268',
      'vahellame/russia-whitelist-geosite:data/category-telecom:6',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:678',
    ],
    note: 'mobileid.megafon.ru is plain HTTP by design.',
  },
  'megafon.ru/payment': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:3',
      'hydraponique/roscomvpn-geosite:data/whitelist:268',
      'vahellame/russia-whitelist-geosite:data/category-telecom:6',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:678',
    ],
    note: 'payment.megafon.ru/vjet/… = card form (3 sources); pay.megafon.ru 2 sources; upay.* AdGuard only; money.megafon.ru ("MegaFon Dengi") legacy.',
  },
  'megafon.ru/shop': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:3',
      'hydraponique/roscomvpn-geosite:data/whitelist:268',
      'vahellame/russia-whitelist-geosite:data/category-telecom:6',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:678',
    ],
    note: 'stopfraud.megafon.ru, moscow.shop.megafon.ru seen only in the tb0hdan crawl. eSIM: no separate host found.',
  },
  'megafon.com': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:2',
      'v2fly/domain-list-community:data/megafon',
    ],
  },
  'megafonpro.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:4',
      'pincetgore/amnezia-app-ru-list:config.yaml:529',
      'in 1 top list(s), best rank/bucket n/a',
      'v2fly/domain-list-community:data/megafon',
    ],
  },
  'mgfn.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:5',
      'pincetgore/amnezia-app-ru-list:config.yaml:530',
      'v2fly/domain-list-community:data/megafon',
    ],
  },
  'report-megafon.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:6',
      'v2fly/domain-list-community:data/megafon',
    ],
  },
  'megafon.tv': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 2 top list(s), best rank/bucket 92099',
      'public source code, 1 file(s), repository not named',
    ],
  },
  'inplat.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:1',
      'v2fly/domain-list-community:data/megafon',
    ],
  },
  'scartel.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:7',
      'pincetgore/amnezia-app-ru-list:config.yaml:531',
      'v2fly/domain-list-community:data/megafon',
    ],
  },
}
