import type { Evidence } from '../evidence.ts'

/** What stands behind honest firms that merely share a brand's name, by entry id. */
export const NAMESAKES_EVIDENCE: Record<string, Evidence> = {
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
}
