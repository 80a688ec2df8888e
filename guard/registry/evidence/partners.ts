import type { Evidence } from './evidence.ts'

/** What stands behind the registry's partners and closed services, by entry id. */
export const PARTNERS_EVIDENCE: Record<string, Evidence> = {
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
  'ozon.ru': {
    confidence: 'high',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/ozon:21',
      'hydraponique/roscomvpn-geosite:data/whitelist:294',
      'vahellame/russia-whitelist-geosite:data/ozon:2',
      'itdoginfo/allow-domains:Russia/outside-clashx.lst:27',
    ],
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
  'wildberries.ru': {
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
  'wb.ru': {
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
}
