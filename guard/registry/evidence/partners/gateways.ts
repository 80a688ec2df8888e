import type { Evidence } from '../evidence.ts'

/** What stands behind the gateways that take payments for others, by entry id. */
export const GATEWAYS_EVIDENCE: Record<string, Evidence> = {
  'yookassa.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'vahellame/russia-whitelist-geosite:data/category-finance:63',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:1529',
      'pincetgore/amnezia-app-ru-list:config.yaml:463',
      'easylist/ruadlist:advblock/specific_block.txt:256',
    ],
  },
  'robokassa.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'moneta.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
      'moneta.ru: AdguardTeam/HttpsExclusions:exclusions/banks.txt:1743',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'payanyway.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
      'payanyway.ru: AdguardTeam/HttpsExclusions:exclusions/banks.txt:2126',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'paymaster.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'platron.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'unitpay.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'rbkmoney.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'orders.cloudpayments.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'card.cyberplat.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  '1.elecsnet.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'paymentgate.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'a-3.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
}
