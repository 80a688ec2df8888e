import type { Evidence } from '../evidence.ts'

/** What stands behind the companies that T2's customers may take for it: Tele2's in other countries, by entry id. */
export const TELE2_SISTERS_EVIDENCE: Record<string, Evidence> = {
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
}
