import type { Operator } from '../operator.ts'

/** Companies of the same brand in another country, present or former: operator → domain → name. */
export const SISTERS: Record<Operator, Record<string, string>> = {
  mts: {
    'mts.by': 'MTS Belarus',
    'mts.am': 'MTS Armenia (now Viva)',
    'mts.ua': 'MTS Ukraine (now Vodafone Ukraine)',
    'mts.com.ua': 'MTS Ukraine (now Vodafone Ukraine)',
    'mts.tm': 'MTS Turkmenistan (closed)',
  },
  beeline: {
    'beeline.kz': 'Beeline Kazakhstan',
    'beeline.uz': 'Beeline Uzbekistan',
    'beeline.kg': 'Beeline Kyrgyzstan',
    'beeline.am': 'Beeline Armenia (now Team)',
    'beeline.ge': 'Beeline Georgia',
    'beeline.ua': 'Beeline Ukraine (closed)',
  },
  megafon: { 'megafon.tj': 'MegaFon Tajikistan' },
  t2: {},
  yota: {},
}

/** Honest firms that merely share a brand's name (space-separated domains). */
export const NAMESAKES =
  'tele2.com tele2.se tele2.lt tele2.lv tele2.ee tele2.nl tele2.de tele2.kz ' +
  'mts.rs mts.ca mts.net mymts.net bellmts.ca bellmts.net beeline.com megaphone.fm'

/** Domains one weak source, or none, gives to an operator: never official, never linked to. */
export const UNCONFIRMED: Record<Operator, string> = {
  mts: 'tvoyodbo.online mtscdn.ru s3mts.ru mtsretail.ru xn--l1akc.xn--p1ai',
  beeline: 'xn--80abvfio.xn--p1ai',
  megafon:
    'megafonmoscow.ru megafonnw.ru megafonsib.ru megafonural.ru megafonvolga.ru megafonkavkaz.ru megafoncenter.ru xn--80aff1aif5b.xn--p1ai',
  t2: 't2.com b2c-digest.ru xn--2-8tb.xn--p1ai xn--2-itbax7a.xn--p1ai',
  yota: '',
}

/** Payment services that no longer work: domain → name and the day they stopped. */
export const CLOSED: Record<string, { name: string; since: string }> = {
  'qiwi.com': { name: 'QIWI', since: '2024-02-21' },
  'qiwi.ru': { name: 'QIWI', since: '2024-02-21' },
}
