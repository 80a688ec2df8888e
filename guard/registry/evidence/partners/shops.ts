import type { Evidence } from '../evidence.ts'

/** What stands behind the shops through which a number is topped up, by entry id. */
export const SHOPS_EVIDENCE: Record<string, Evidence> = {
  'ozon.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/ozon:21',
      'hydraponique/roscomvpn-geosite:data/whitelist:294',
      'vahellame/russia-whitelist-geosite:data/ozon:2',
      'itdoginfo/allow-domains:Russia/outside-clashx.lst:27',
    ],
  },
  'wildberries.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/wildberries:52',
      'hydraponique/roscomvpn-geosite:data/whitelist:403',
      'vahellame/russia-whitelist-geosite:data/wildberries:2',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:1413',
    ],
    note: 'wildberriess.ru (double s) is listed by v2fly as a real Wildberries domain: do not judge by spelling alone.',
  },
  'wb.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/wildberries:52',
      'hydraponique/roscomvpn-geosite:data/whitelist:403',
      'vahellame/russia-whitelist-geosite:data/wildberries:2',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:1413',
    ],
    note: 'wildberriess.ru (double s) is listed by v2fly as a real Wildberries domain: do not judge by spelling alone.',
  },
}
