import type { Evidence } from '../evidence.ts'

/** What stands behind the registry's payment systems and wallets, by entry id. */
export const WALLETS_EVIDENCE: Record<string, Evidence> = {
  'nspk.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:91',
      'hydraponique/roscomvpn-geosite:data/whitelist:287',
      'vahellame/russia-whitelist-geosite:data/category-finance:2',
      'pincetgore/amnezia-app-ru-list:config.yaml:473',
    ],
    note: 'qr.nspk.ru/… is the ONLY host of an SBP payment link; fake SBP pages are the current Russian fraud wave (MVD, Jan 2026). sub.nspk.ru not confirmed.',
  },
  'mironline.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-ru:72',
      'in 5 top list(s), best rank/bucket 100000',
      'v2fly/domain-list-community:data/category-ru',
      'vahellame/russia-whitelist-geosite:data/category-finance',
    ],
  },
  'yoomoney.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'vahellame/russia-whitelist-geosite:data/category-finance:63',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:1529',
      'pincetgore/amnezia-app-ru-list:config.yaml:463',
      'easylist/ruadlist:advblock/specific_block.txt:256',
    ],
  },
  'webmoney.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:1402',
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:3816',
      'easylist/ruadlist:bitblock/annoyance_specific_hide.txt:130',
      'EFForg/privacybadger:src/data/seed.json:65660',
    ],
    note: 'Not checked; no source confirms that it tops up Russian numbers today.',
  },
  'mobi-money.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'https://mobi-money.ru/page/tele2new/about/information',
      'in 1 top list(s), best rank/bucket 89396',
      'public source code, 3 file(s), repository not named',
    ],
  },
  'ruru.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'https://mobi-money.ru/page/tele2new/about/information',
      'in 1 top list(s), best rank/bucket 89396',
      'ruru.ru: AdguardTeam/HttpsExclusions:exclusions/banks.txt:2631',
      'public source code, 3 file(s), repository not named',
    ],
  },
}
