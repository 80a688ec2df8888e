import type { Evidence } from '../evidence.ts'

/** What stands behind MTS's companies in other countries, by entry id. */
export const MTS_SISTERS_EVIDENCE: Record<string, Evidence> = {
  'mts.by': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'dukei/any-balance-providers:providers/ab-cell-mts-by/main.js:7',
      'in 6 top list(s), best rank/bucket 23244',
      'tb0hdan/domains crawl',
      'www.mts.by: tb0hdan/domains crawl',
    ],
    note: 'MTS Belarus: 51 % Beltelecom / 49 % MTS',
  },
  'mts.am': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'tb0hdan/domains crawl',
      'https://interfax.com/newsroom/top-stories/98746/',
      'https://www.civilnet.am/en/news/762970/',
    ],
    note: 'MTS Armenia, sold Jan 2024 to Fedilco, now Viva',
  },
  'mts.ua': {
    confidence: 'medium',
    date: '2026-08',
    sources: ['in 1 top list(s), best rank/bucket 28567', 'tb0hdan/domains crawl'],
    note: 'MTS Ukraine (now Vodafone Ukraine)',
  },
  'mts.com.ua': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'in 1 top list(s), best rank/bucket 28567',
      'tb0hdan/domains crawl',
      'mts.com.ua: dukei/any-balance-providers:providers/ab-cell-mts-ua/main.js:6',
      'mts.com.ua: in 1 top list(s), best rank/bucket 92267',
    ],
    note: 'MTS Ukraine (now Vodafone Ukraine)',
  },
  'mts.tm': {
    confidence: 'low',
    date: '2026-08',
    sources: ['elliotwutingfeng/Inversion-DNSBL-Blocklists:Google_hostnames_light.txt (history)'],
    note: 'MTS Turkmenistan (closed); host now in Google-Safe-Browsing-derived list',
  },
  'mts.uz': {
    confidence: 'medium',
    date: '2026-11',
    sources: ['public source code: APN net.mts.uz'],
    note: 'MTS Uzbekistan, closed',
  },
}
