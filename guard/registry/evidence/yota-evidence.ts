import type { Evidence } from './evidence.ts'

/** What stands behind the registry's Yota hosts, by entry id. */
export const YOTA_EVIDENCE: Record<string, Evidence> = {
  'yota.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:8',
      'hydraponique/roscomvpn-geosite:data/whitelist:467',
      'vahellame/russia-whitelist-geosite:data/category-telecom:10',
      'pincetgore/amnezia-app-ru-list:config.yaml:532',
    ],
    note: 'Owned by MegaFon (v2fly lists it inside data/megafon). Top-up page per Yota SMS text: www.yota.ru/pay.',
  },
  'yota.ru/account': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:8',
      'hydraponique/roscomvpn-geosite:data/whitelist:467',
      'vahellame/russia-whitelist-geosite:data/category-telecom:10',
      'pincetgore/amnezia-app-ru-list:config.yaml:532',
    ],
  },
  'yotagamer.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:9',
      'pincetgore/amnezia-app-ru-list:config.yaml:533',
      'v2fly/domain-list-community:data/megafon',
    ],
  },
  'xn--80arpq.xn--p1ai': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:14',
      'xn--80aj3b.xn--p1ai: v2fly/domain-list-community:data/megafon:13',
      'xn--80a9a4b.xn--p1ai: v2fly/domain-list-community:data/megafon:12',
      'v2fly/domain-list-community:data/megafon (# IDN ccTLD)',
    ],
    note: 'The only Cyrillic operator domains a public list names.',
  },
  'xn--80aj3b.xn--p1ai': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:14',
      'xn--80aj3b.xn--p1ai: v2fly/domain-list-community:data/megafon:13',
      'xn--80a9a4b.xn--p1ai: v2fly/domain-list-community:data/megafon:12',
      'v2fly/domain-list-community:data/megafon (# IDN ccTLD)',
    ],
    note: 'The only Cyrillic operator domains a public list names.',
  },
  'xn--80a9a4b.xn--p1ai': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/megafon:14',
      'xn--80aj3b.xn--p1ai: v2fly/domain-list-community:data/megafon:13',
      'xn--80a9a4b.xn--p1ai: v2fly/domain-list-community:data/megafon:12',
      'v2fly/domain-list-community:data/megafon (# IDN ccTLD)',
    ],
    note: 'The only Cyrillic operator domains a public list names.',
  },
}
