import type { Evidence } from '../evidence.ts'

/** What stands behind the services that have closed, by entry id. */
export const CLOSED_EVIDENCE: Record<string, Evidence> = {
  'qiwi.com': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:1012',
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2264',
      'easylist/ruadlist:bitblock/annoyance_specific_hide.txt:1030',
      'dukei/any-balance-providers:modules/extract/abe-money-qiwi/build/head/extract.abe-money-qiwi.min.js:1',
    ],
    note: 'Licence revoked 21 Feb 2024; wallet and terminals stopped. A site that offers "pay via QIWI" is out of date or a scam.',
  },
  'qiwi.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:1012',
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2264',
      'easylist/ruadlist:bitblock/annoyance_specific_hide.txt:1030',
      'dukei/any-balance-providers:modules/extract/abe-money-qiwi/build/head/extract.abe-money-qiwi.min.js:1',
    ],
    note: 'Licence revoked 21 Feb 2024; wallet and terminals stopped. A site that offers "pay via QIWI" is out of date or a scam.',
  },
}
