import type { Evidence } from './evidence.ts'

/** What stands behind the registry's Beeline hosts, by entry id. */
export const BEELINE_EVIDENCE: Record<string, Evidence> = {
  'beeline.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-ru:86',
      'hydraponique/roscomvpn-geosite:data/whitelist:203',
      'vahellame/russia-whitelist-geosite:data/category-telecom:2',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:123',
    ],
    note: 'PJSC VimpelCom; sold by VEON to local management (completed 2023). {region}.beeline.ru all official.',
  },
  'beeline.ru/account': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-ru:86',
      'hydraponique/roscomvpn-geosite:data/whitelist:203',
      'vahellame/russia-whitelist-geosite:data/category-telecom:2',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:123',
    ],
    note: 'my.beeline.ru high; id.beeline.ru medium; uslugi./cabinet./identity. come from AnyBalance code.',
  },
  'beeline.ru/payment': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-ru:86',
      'hydraponique/roscomvpn-geosite:data/whitelist:203',
      'vahellame/russia-whitelist-geosite:data/category-telecom:2',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:123',
    ],
    note: "No source states which host serves the card form today. oplata.* and paycard.* appear only in AdGuard's bank exclusion list (2019-2026); pay.beeline.ru in one student diagram; balance.beeline.ru is the plain-HTTP zero-balance portal. Accept *.beeline.ru as a whole; link the guide only to https://beeline.ru/.",
  },
  'beeline.ru/bank': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-ru:86',
      'hydraponique/roscomvpn-geosite:data/whitelist:203',
      'vahellame/russia-whitelist-geosite:data/category-telecom:2',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:123',
    ],
  },
  'beeline.tv': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-entertainment-ru:16',
      'in 2 top list(s), best rank/bucket 100000',
      'v2fly/domain-list-community (beeline.tv)',
    ],
  },
}
