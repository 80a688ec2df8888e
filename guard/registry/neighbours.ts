import type { Operator } from '../operator.ts'

/**
 * Companies of the same brand in another country, present or former; their names are in `names.ts`. T2 was called
 * Tele2 until 2024, so the Swedish group's companies are what its customers may take for it.
 */
export const SISTERS: Record<Operator, string> = {
  mts: 'mts.by mts.am mts.ua mts.com.ua mts.tm mts.uz',
  beeline:
    'beeline.kz beeline.uz beeline.kg beeline.am beeline.ge beeline.ua beeline.tj beeline.com.kh beeline.la',
  megafon: 'megafon.tj',
  t2:
    'tele2.com tele2.se tele2.lt tele2.lv tele2.ee tele2.nl tele2.de tele2.kz tele2.at tele2.hr tele2.fr tele2.ch ' +
    'tele2.no tele2.it tele2.net',
  yota: '',
}

/** Honest firms that merely share a brand's name. */
export const NAMESAKES =
  'mts.rs mts.ca mts.net mymts.net bellmts.ca bellmts.net beeline.com megaphone.fm'

/** Domains one weak source, or none, gives to an operator: never official, never linked to. */
export const UNCONFIRMED: Record<Operator, string> = {
  mts: 'tvoyodbo.online mtscdn.ru s3mts.ru mtsretail.ru mts-nn.ru xn--l1akc.xn--p1ai',
  beeline: 'xn--80abvfio.xn--p1ai',
  megafon:
    'megafonmoscow.ru megafonnw.ru megafonsib.ru megafonural.ru megafonvolga.ru megafonkavkaz.ru megafoncenter.ru ' +
    'xn--80aff1aif5b.xn--p1ai',
  t2: 't2.com b2c-digest.ru xn--2-8tb.xn--p1ai xn--2-itbax7a.xn--p1ai',
  yota: '',
}
