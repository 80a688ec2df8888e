import type { Evidence } from '../evidence.ts'

/** What stands behind Beeline's and MegaFon's companies in other countries, by entry id. */
export const BEELINE_MEGAFON_SISTERS_EVIDENCE: Record<string, Evidence> = {
  'beeline.kz': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'EFForg/privacybadger:src/data/seed.json:48645',
      'dukei/any-balance-providers:providers/ab-cell-beeline-kz/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 29909',
      'tb0hdan/domains crawl',
    ],
    note: 'Beeline Kazakhstan (Kar-Tel, VEON)',
  },
  'beeline.uz': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'dukei/any-balance-providers:providers/ab-cell-beeline-new/lkuz.js:10',
      'in 4 top list(s), best rank/bucket 55419',
      'tb0hdan/domains crawl',
    ],
    note: 'Beeline Uzbekistan (VEON)',
  },
  'beeline.kg': {
    confidence: 'medium',
    date: '2026-08',
    sources: ['tb0hdan/domains crawl'],
    note: 'Beeline Kyrgyzstan',
  },
  'beeline.am': {
    confidence: 'medium',
    date: '2026-08',
    sources: ['tb0hdan/domains crawl', 'https://itel.am/en/news/13185'],
    note: 'Beeline Armenia, sold Oct 2020 to Team',
  },
  'beeline.ge': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'tb0hdan/domains crawl',
      'https://www.capacitymedia.com/article/2a7mcvy20e4qb4ix3p2io/news/veon-sells-beeline-georgia-for-45m-to-local-businessman',
    ],
    note: 'Beeline Georgia, sold 2022 to K. Makatsaria (rebrand to Cellfie not confirmed)',
  },
  'beeline.ua': {
    confidence: 'low',
    date: '2026-08',
    sources: ['tb0hdan/domains crawl', 'tb0hdan/domains crawl'],
    note: 'Beeline Ukraine brand (defunct)',
  },
  'megafon.tj': {
    confidence: 'medium',
    date: '2026-08',
    sources: ['in 2 top list(s), best rank/bucket 100000', 'tb0hdan/domains crawl'],
    note: 'MegaFon Tajikistan',
  },
  'beeline.tj': {
    confidence: 'medium',
    date: '2026-11',
    sources: [
      'public source code: internet.beeline.tj, salom.beeline.tj',
      'https://halberdbastion.com/intelligence/news/veon-agrees-sell-beeline-tajikistan-zet-mobile',
    ],
    note: 'Beeline Tajikistan, sold to ZET-Mobile',
  },
  'beeline.com.kh': {
    confidence: 'medium',
    date: '2026-11',
    sources: ['public source code: APN gprs.beeline.com.kh'],
    note: 'Beeline Cambodia',
  },
  'beeline.la': {
    confidence: 'medium',
    date: '2026-11',
    sources: [
      'public text naming http://www.beeline.la/',
      'http://www.yozzo.com/news-and-information/mvno-mobile-operator-s/veon-sells-its-vimpelcom-laos-operations-to-the-government-of-laos-for-usd-22-million',
    ],
    note: 'Beeline Laos, sold to the government of Laos',
  },
}
