import type { Evidence } from './evidence.ts'

/** What stands behind the registry's sister companies and namesakes, by entry id. */
export const NEIGHBOURS_EVIDENCE: Record<string, Evidence> = {
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
  'tele2.com': {
    confidence: 'high',
    date: '2026-08',
    sources: ['in 3 top list(s), best rank/bucket 86437'],
    note: 'Tele2 AB (Sweden) and its countries; sold Russia in 2013',
  },
  'tele2.se': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 3 top list(s), best rank/bucket 86437',
      'tele2.se: in 8 top list(s), best rank/bucket 9739',
    ],
    note: 'Tele2 AB (Sweden) and its countries; sold Russia in 2013',
  },
  'tele2.lt': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 3 top list(s), best rank/bucket 86437',
      'tele2.lt: in 5 top list(s), best rank/bucket 55863',
    ],
    note: 'Tele2 AB (Sweden) and its countries; sold Russia in 2013',
  },
  'tele2.lv': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 3 top list(s), best rank/bucket 86437',
      'tele2.lv: in 3 top list(s), best rank/bucket 100000',
    ],
    note: 'Tele2 AB (Sweden) and its countries; sold Russia in 2013',
  },
  'tele2.ee': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 3 top list(s), best rank/bucket 86437',
      'tele2.ee: in 4 top list(s), best rank/bucket 100000',
    ],
    note: 'Tele2 AB (Sweden) and its countries; sold Russia in 2013',
  },
  'tele2.nl': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 3 top list(s), best rank/bucket 86437',
      'tele2.nl: in 6 top list(s), best rank/bucket 14773',
    ],
    note: 'Tele2 AB (Sweden) and its countries; sold Russia in 2013',
  },
  'tele2.de': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 3 top list(s), best rank/bucket 86437',
      'tele2.de: in 1 top list(s), best rank/bucket n/a',
    ],
    note: 'Tele2 AB (Sweden) and its countries; sold Russia in 2013',
  },
  'tele2.kz': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 3 top list(s), best rank/bucket 86437',
      'tele2.kz: dukei/any-balance-providers:providers/ab-cell-tele2-kz/anybalance-manifest.xml:10',
    ],
    note: 'Tele2 AB (Sweden) and its countries; sold Russia in 2013',
  },
  'mts.rs': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 6 top list(s), best rank/bucket 60531',
      'EFForg/privacybadger:src/data/seed.json:58890',
    ],
    note: 'Telekom Srbija brand "mts"',
  },
  'mts.ca': {
    confidence: 'high',
    date: '2026-08',
    sources: ['in 2 top list(s), best rank/bucket 32699'],
    note: 'Manitoba Telecom / Bell MTS, Canada (mymts.net webmail is phished a lot)',
  },
  'mts.net': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 2 top list(s), best rank/bucket 32699',
      'mts.net: in 2 top list(s), best rank/bucket n/a',
    ],
    note: 'Manitoba Telecom / Bell MTS, Canada (mymts.net webmail is phished a lot)',
  },
  'mymts.net': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 2 top list(s), best rank/bucket 32699',
      'mymts.net: in 3 top list(s), best rank/bucket 100000',
    ],
    note: 'Manitoba Telecom / Bell MTS, Canada (mymts.net webmail is phished a lot)',
  },
  'bellmts.ca': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 2 top list(s), best rank/bucket 32699',
      'bellmts.ca: in 1 top list(s), best rank/bucket 43320',
    ],
    note: 'Manitoba Telecom / Bell MTS, Canada (mymts.net webmail is phished a lot)',
  },
  'bellmts.net': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'in 2 top list(s), best rank/bucket 32699',
      'bellmts.net: in 5 top list(s), best rank/bucket 12982',
    ],
    note: 'Manitoba Telecom / Bell MTS, Canada (mymts.net webmail is phished a lot)',
  },
  'beeline.com': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'ShadowWhisperer/BlockLists (go.beeline.com, analytics.beeline.com trackers)',
      'in 4 top list(s), best rank/bucket 60405',
    ],
    note: 'Beeline workforce software, USA',
  },
  'megaphone.fm': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'ShadowWhisperer/BlockLists (traffic.megaphone.fm etc.)',
      'in 8 top list(s), best rank/bucket 10000',
    ],
    note: 'Megaphone podcast ads (Spotify)',
  },
  'tele2.at': {
    confidence: 'medium',
    date: '2026-11',
    sources: [
      'public source code: home.tele2.at, mail providers of Austria',
      'https://en.wikipedia.org/wiki/Tele2 (countries left: Austria, Croatia, France, Italy, Norway, Switzerland and others)',
    ],
    note: 'Former company of Tele2 AB',
  },
  'tele2.hr': {
    confidence: 'medium',
    date: '2026-11',
    sources: [
      'two-factor directory: moj.tele2.hr',
      'reverse names cust.tele2.hr in public mail, 2021',
      'https://en.wikipedia.org/wiki/Tele2 (countries left: Austria, Croatia, France, Italy, Norway, Switzerland and others)',
    ],
    note: 'Former company of Tele2 AB',
  },
  'tele2.fr': {
    confidence: 'medium',
    date: '2026-11',
    sources: [
      'public source code: mail provider tele2.fr, www.tele2.fr',
      'https://en.wikipedia.org/wiki/Tele2 (countries left: Austria, Croatia, France, Italy, Norway, Switzerland and others)',
    ],
    note: 'Former company of Tele2 AB',
  },
  'tele2.ch': {
    confidence: 'medium',
    date: '2026-11',
    sources: [
      'reverse names cust.tele2.ch in public mail, 2004–2009',
      'https://en.wikipedia.org/wiki/Tele2 (countries left: Austria, Croatia, France, Italy, Norway, Switzerland and others)',
    ],
    note: 'Former company of Tele2 AB',
  },
  'tele2.no': {
    confidence: 'medium',
    date: '2026-11',
    sources: [
      'public source code: APN internet.tele2.no, mail provider tele2.no',
      'https://en.wikipedia.org/wiki/Tele2 (countries left: Austria, Croatia, France, Italy, Norway, Switzerland and others)',
    ],
    note: 'Former company of Tele2 AB',
  },
  'tele2.it': {
    confidence: 'medium',
    date: '2026-11',
    sources: [
      'public source code: pop.tele2.it, mail provider tele2.it',
      'https://en.wikipedia.org/wiki/Tele2 (countries left: Austria, Croatia, France, Italy, Norway, Switzerland and others)',
    ],
    note: 'Former company of Tele2 AB',
  },
  'tele2.net': {
    confidence: 'medium',
    date: '2026-11',
    sources: ['public source code: speedtest.tele2.net, reverse names of AS1257'],
    note: 'Network of Tele2 AB',
  },
  'mts.uz': {
    confidence: 'medium',
    date: '2026-11',
    sources: ['public source code: APN net.mts.uz'],
    note: 'MTS Uzbekistan, closed',
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
