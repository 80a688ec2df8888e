import type { Evidence } from './evidence.ts'

/** What stands behind the registry's domains given to an operator without good evidence, by entry id. */
export const UNCONFIRMED_EVIDENCE: Record<string, Evidence> = {
  'tvoyodbo.online': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/mts-ru:15',
      'pincetgore/amnezia-app-ru-list:config.yaml:487',
      'v2fly/domain-list-community:data/mts-ru (## Finance)',
    ],
    note: 'v2fly only. Looks like phishing.',
  },
  'mtscdn.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: ['in 1 top list(s), best rank/bucket 100000'],
  },
  's3mts.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: ['in 3 top list(s), best rank/bucket 100000'],
  },
  'mtsretail.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: ['in 2 top list(s), best rank/bucket 100000'],
  },
  'xn--l1akc.xn--p1ai': {
    confidence: 'low',
    date: '2026-08',
    sources: ['no public source names it'],
    note: 'NOT CONFIRMED: no source names мтс.рф. Punycode computed. Do not allow-list without a live check; note МТС also means "machine-tractor station".',
  },
  'xn--80abvfio.xn--p1ai': {
    confidence: 'low',
    date: '2026-08',
    sources: ['no public source names it'],
    note: 'NOT CONFIRMED: no source names it; punycode computed.',
  },
  'megafonmoscow.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'easylist/ruadlist: serviceguide.megafonmoscow.ru',
      'tb0hdan/domains (git history, data/russia/domain2multi-ru00.txt.xz)',
    ],
    note: 'Were official branch sites; seen in the tb0hdan crawl (sms.megafonmoscow.ru, dealer.megafonural.ru) and ruadlist (serviceguide.megafonmoscow.ru). Ownership today unknown: do not allow-list, but do not call them phishing without a second signal.',
  },
  'megafonnw.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'easylist/ruadlist: serviceguide.megafonmoscow.ru',
      'tb0hdan/domains (git history, data/russia/domain2multi-ru00.txt.xz)',
    ],
    note: 'Were official branch sites; seen in the tb0hdan crawl (sms.megafonmoscow.ru, dealer.megafonural.ru) and ruadlist (serviceguide.megafonmoscow.ru). Ownership today unknown: do not allow-list, but do not call them phishing without a second signal.',
  },
  'megafonsib.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'easylist/ruadlist: serviceguide.megafonmoscow.ru',
      'tb0hdan/domains (git history, data/russia/domain2multi-ru00.txt.xz)',
    ],
    note: 'Were official branch sites; seen in the tb0hdan crawl (sms.megafonmoscow.ru, dealer.megafonural.ru) and ruadlist (serviceguide.megafonmoscow.ru). Ownership today unknown: do not allow-list, but do not call them phishing without a second signal.',
  },
  'megafonural.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'easylist/ruadlist: serviceguide.megafonmoscow.ru',
      'tb0hdan/domains (git history, data/russia/domain2multi-ru00.txt.xz)',
    ],
    note: 'Were official branch sites; seen in the tb0hdan crawl (sms.megafonmoscow.ru, dealer.megafonural.ru) and ruadlist (serviceguide.megafonmoscow.ru). Ownership today unknown: do not allow-list, but do not call them phishing without a second signal.',
  },
  'megafonvolga.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'easylist/ruadlist: serviceguide.megafonmoscow.ru',
      'tb0hdan/domains (git history, data/russia/domain2multi-ru00.txt.xz)',
    ],
    note: 'Were official branch sites; seen in the tb0hdan crawl (sms.megafonmoscow.ru, dealer.megafonural.ru) and ruadlist (serviceguide.megafonmoscow.ru). Ownership today unknown: do not allow-list, but do not call them phishing without a second signal.',
  },
  'megafonkavkaz.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'easylist/ruadlist: serviceguide.megafonmoscow.ru',
      'tb0hdan/domains (git history, data/russia/domain2multi-ru00.txt.xz)',
    ],
    note: 'Were official branch sites; seen in the tb0hdan crawl (sms.megafonmoscow.ru, dealer.megafonural.ru) and ruadlist (serviceguide.megafonmoscow.ru). Ownership today unknown: do not allow-list, but do not call them phishing without a second signal.',
  },
  'megafoncenter.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'easylist/ruadlist: serviceguide.megafonmoscow.ru',
      'tb0hdan/domains (git history, data/russia/domain2multi-ru00.txt.xz)',
    ],
    note: 'Were official branch sites; seen in the tb0hdan crawl (sms.megafonmoscow.ru, dealer.megafonural.ru) and ruadlist (serviceguide.megafonmoscow.ru). Ownership today unknown: do not allow-list, but do not call them phishing without a second signal.',
  },
  'xn--80aff1aif5b.xn--p1ai': {
    confidence: 'low',
    date: '2026-08',
    sources: ['no public source names it'],
    note: 'NOT CONFIRMED: no source names it; punycode computed.',
  },
  't2.com': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/blizzard:33',
      'hydraponique/roscomvpn-geosite:data/origin:17',
      'vahellame/russia-whitelist-geosite:data/category-ads:39',
      'itdoginfo/allow-domains:Services/google_play.lst:11',
    ],
    note: 'Listed under Tele2 only by pincetgore/amnezia-app-ru-list; not confirmed.',
  },
  'b2c-digest.ru': {
    confidence: 'low',
    date: '2026-08',
    sources: [
      'v2fly/domain-list-community:data/blizzard:33',
      'hydraponique/roscomvpn-geosite:data/origin:17',
      'vahellame/russia-whitelist-geosite:data/category-ads:39',
      'itdoginfo/allow-domains:Services/google_play.lst:11',
    ],
    note: 'Listed under Tele2 only by pincetgore/amnezia-app-ru-list; not confirmed.',
  },
  'xn--2-8tb.xn--p1ai': {
    confidence: 'low',
    date: '2026-08',
    sources: ['https://808.media/tele2-pridyotsya-smenit-nazvanie'],
    note: 'NOT CONFIRMED; punycode computed. Press: in 2022 the company registered 20+ domains (T2, T-plus, t2you).',
  },
  'xn--2-itbax7a.xn--p1ai': {
    confidence: 'low',
    date: '2026-08',
    sources: ['https://808.media/tele2-pridyotsya-smenit-nazvanie'],
    note: 'NOT CONFIRMED; punycode computed. Press: in 2022 the company registered 20+ domains (T2, T-plus, t2you).',
  },
  'mts-nn.ru': {
    confidence: 'low',
    date: '2026-11',
    sources: [
      'reverse names dynamic.mts-nn.ru and dialup.mts-nn.ru in public mail headers, 2014–2025',
    ],
    note: 'A provider in Nizhny Novgorod; the owner is not confirmed.',
  },
  'mts-pay.ru': {
    confidence: 'low',
    date: '2026-11',
    sources: [
      'notes of a public phishing detector (lure words of Russian brands, 2026-09): on MTS’s name servers',
    ],
    note: 'Reads like a fake; no source of the operator names it.',
  },
  'mts-bonus.ru': {
    confidence: 'low',
    date: '2026-11',
    sources: [
      'notes of a public phishing detector (lure words of Russian brands, 2026-09): on MTS’s name servers',
    ],
    note: 'Reads like a fake; no source of the operator names it.',
  },
}
