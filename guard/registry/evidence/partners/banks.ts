import type { Evidence } from '../evidence.ts'

/** What stands behind the registry's banks, by entry id. */
export const BANKS_EVIDENCE: Record<string, Evidence> = {
  'sberbank.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/sber:8',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:1123',
      'hxehex/russia-mobile-internet-whitelist:whitelist.txt:579',
      'pincetgore/amnezia-app-ru-list:config.yaml:323',
    ],
  },
  'sber.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/sber:8',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:1123',
      'hxehex/russia-mobile-internet-whitelist:whitelist.txt:579',
      'pincetgore/amnezia-app-ru-list:config.yaml:323',
    ],
  },
  'tbank.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/tbank-ru:86',
      'pincetgore/amnezia-app-ru-list:config.yaml:352',
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:3224',
      'easylist/ruadlist:cntblock.txt:962',
    ],
    note: 'Also uses odd names that look like phishing: t-bank-app.ru, my-tbank.ru, tbank-online.com, cdn-tinkoff.ru (v2fly data/tbank-ru).',
  },
  'tinkoff.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/tbank-ru:86',
      'pincetgore/amnezia-app-ru-list:config.yaml:352',
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:3224',
      'easylist/ruadlist:cntblock.txt:962',
    ],
    note: 'Also uses odd names that look like phishing: t-bank-app.ru, my-tbank.ru, tbank-online.com, cdn-tinkoff.ru (v2fly data/tbank-ru).',
  },
  't-bank-app.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/tbank-ru:86',
      'pincetgore/amnezia-app-ru-list:config.yaml:352',
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:3224',
      'easylist/ruadlist:cntblock.txt:962',
    ],
    note: 'Also uses odd names that look like phishing: t-bank-app.ru, my-tbank.ru, tbank-online.com, cdn-tinkoff.ru (v2fly data/tbank-ru).',
  },
  'securepay.tcsbank.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'AdguardTeam/HttpsExclusions:exclusions/banks.txt:2612',
      'dukei/any-balance-providers:providers/ab-bonus-robokassa/anybalance-manifest.xml:7',
      'in 5 top list(s), best rank/bucket 4266',
    ],
    note: 'All in AdguardTeam/HttpsExclusions exclusions/banks.txt (list built 2019, updated to 2026); several may be dormant.',
  },
  'alfabank.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:3',
      'hydraponique/roscomvpn-geosite:data/whitelist:184',
      'vahellame/russia-whitelist-geosite:data/category-finance:15',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:58',
    ],
  },
  'vtb.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:82',
      'hydraponique/roscomvpn-geosite:data/whitelist:388',
      'vahellame/russia-whitelist-geosite:data/category-finance:22',
      'pincetgore/amnezia-app-ru-list:config.yaml:371',
    ],
    note: 'sbpvtb.ru and xn--90ab2c.xn--p1ai (втб.рф) are real VTB domains that look like phishing.',
  },
  'sbpvtb.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:82',
      'hydraponique/roscomvpn-geosite:data/whitelist:388',
      'vahellame/russia-whitelist-geosite:data/category-finance:22',
      'pincetgore/amnezia-app-ru-list:config.yaml:371',
    ],
    note: 'sbpvtb.ru and xn--90ab2c.xn--p1ai (втб.рф) are real VTB domains that look like phishing.',
  },
  'gazprombank.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:28',
      'hydraponique/roscomvpn-geosite:data/whitelist:235',
      'vahellame/russia-whitelist-geosite:data/category-finance:44',
      'pincetgore/amnezia-app-ru-list:config.yaml:397',
    ],
  },
  'gpb.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:28',
      'hydraponique/roscomvpn-geosite:data/whitelist:235',
      'vahellame/russia-whitelist-geosite:data/category-finance:44',
      'pincetgore/amnezia-app-ru-list:config.yaml:397',
    ],
  },
  'psbank.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:52',
      'hydraponique/roscomvpn-geosite:data/whitelist:299',
      'vahellame/russia-whitelist-geosite:data/category-finance:40',
      'pincetgore/amnezia-app-ru-list:config.yaml:412',
    ],
    note: 'payment.ru belongs to PSB per v2fly (category-bank-ru).',
  },
  'payment.ru': {
    confidence: 'medium',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/category-bank-ru:52',
      'hydraponique/roscomvpn-geosite:data/whitelist:299',
      'vahellame/russia-whitelist-geosite:data/category-finance:40',
      'pincetgore/amnezia-app-ru-list:config.yaml:412',
    ],
    note: 'payment.ru belongs to PSB per v2fly (category-bank-ru).',
  },
  'ozon-credit.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/ozon:21',
      'hydraponique/roscomvpn-geosite:data/whitelist:294',
      'vahellame/russia-whitelist-geosite:data/ozon:2',
      'itdoginfo/allow-domains:Russia/outside-clashx.lst:27',
    ],
  },
  'wb-bank.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/wildberries:52',
      'hydraponique/roscomvpn-geosite:data/whitelist:403',
      'vahellame/russia-whitelist-geosite:data/wildberries:2',
      'itdoginfo/allow-domains:Ukraine/inside-clashx.lst:1413',
    ],
    note: 'wildberriess.ru (double s) is listed by v2fly as a real Wildberries domain: do not judge by spelling alone.',
  },
}
