import type { HostParts } from '../../host/host-parts.ts'

/**
 * What kind of place a host's suffix is, in the order of `ByZone`'s digits.
 * 0 mimic: reads like the operators' own (`ru.com`). 1 home: zones of Russia. 2 cheap: zones sold for next to
 * nothing, where feeds of phishing find most of it. 3 hosting: pages put up in a minute under somebody else's
 * domain. 4 generic: com, net and all others. 5 country: another country's zone, where a firm of the same name is
 * more likely than not.
 */
export type Zone = 0 | 1 | 2 | 3 | 4 | 5
export const HOSTING: Zone = 3
export const CHEAP: Zone = 2

const MIMIC = /^(?:ru|com|net|org|pp|msk|spb)\.(?:ru|com|su)$/

/** ru su рф москва рус онлайн сайт moscow tatar. */
const HOME = /^(?:ru|su|xn--(?:p1ai|80adxhks|p1acf|80asehdb|80aswg)|moscow|tatar)$/

const CHEAP_ZONES =
  ' ' +
  ('site online shop store fun xyz top click icu cyou club live best website space buzz ml tk ga cf gq cloud guru ' +
    'life pw host vip bond sbs cfd rest work fit link bid win stream ' +
    'wang press digital pro cc ws app dev page tech one ooo support help services zone money ' +
    'cash cards credit finance') +
  ' '

/** Free hosting that the Public Suffix List does not name. */
const FREE_HOSTS =
  ' ' +
  ('tilda.ws weebly.com weeblysite.com 000webhostapp.com godaddysites.com ucoz.ru ucoz.net narod.ru wordpress.com ' +
    'tumblr.com jimdosite.com site123.me bitrix24.site nethouse.ru clients.site mystrikingly.com tb.ru') +
  ' '

/** Whether anyone can put up a page below the host's registrable domain. */
export const isFreeHost = ({ registrable }: HostParts): boolean =>
  FREE_HOSTS.indexOf(` ${registrable} `) >= 0

/** The zone a host is in. */
export function zoneOf(parts: HostParts): Zone {
  const { suffix, privateSuffix, labels } = parts
  if (MIMIC.test(suffix)) return 0
  const top = labels[labels.length - 1] ?? ''
  if (isFreeHost(parts) || (privateSuffix && top !== 'su')) return HOSTING
  if (HOME.test(top)) return 1
  if (CHEAP_ZONES.indexOf(` ${suffix} `) >= 0) return CHEAP
  return top.length === 2 || top.startsWith('xn--') ? 5 : 4
}
