import type { Evidence } from './evidence.ts'

/** What stands behind the registry's T2 hosts, by entry id. */
export const T2_EVIDENCE: Record<string, Evidence> = {
  't2.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/t2-ru:2',
      'hydraponique/roscomvpn-geosite:data/whitelist:322',
      'vahellame/russia-whitelist-geosite:data/category-telecom:28',
      'pincetgore/amnezia-app-ru-list:config.yaml:551',
    ],
    note: 'Rebrand Tele2 -> t2 in Sept 2024 (T2 RTK Holding, Rostelecom).',
  },
  't2.ru/payment': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/t2-ru:2',
      'hydraponique/roscomvpn-geosite:data/whitelist:322',
      'vahellame/russia-whitelist-geosite:data/category-telecom:28',
      'pincetgore/amnezia-app-ru-list:config.yaml:551',
    ],
    note: 'Top-up path on the old domain was {region}.tele2.ru/payments/refill; the same path on t2.ru is likely but not confirmed.',
  },
  'tele2.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/t2-ru:3',
      'hydraponique/roscomvpn-geosite:data/whitelist:327',
      'vahellame/russia-whitelist-geosite:data/category-telecom:29',
      'pincetgore/amnezia-app-ru-list:config.yaml:552',
    ],
    note: 'The right to the brand Tele2 ended 31 Dec 2024, so tele2.ru should redirect to t2.ru; treat as official now, but re-check every release (a lapsed brand domain can change hands).',
  },
}
