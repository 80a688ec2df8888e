import type { ParsedHost } from '../host.ts'

/**
 * What kind of place a host's suffix is. `mimic`: one that reads like the operators' own (`ru.com`). `home`: zones
 * of Russia. `cheap`: zones sold for next to nothing, where feeds of phishing find most of it. `hosting`: pages put
 * up in a minute under somebody else's domain. `country`: another country's zone, where a firm of the same name is
 * more likely than not. `generic`: com, net and all others.
 */
export type Zone = 'mimic' | 'home' | 'cheap' | 'hosting' | 'country' | 'generic'

const set = (packed: string): ReadonlySet<string> => new Set(packed.split(' '))

const MIMIC = set('ru.com com.ru net.ru org.ru pp.ru msk.ru spb.ru msk.su spb.su')

/** ru su рф москва рус онлайн сайт moscow tatar. */
const HOME = set(
  'ru su xn--p1ai xn--80adxhks xn--p1acf xn--80asehdb xn--80aswg moscow tatar ac.ru edu.ru int.ru',
)

const CHEAP = set(
  'site online shop store fun xyz top click icu cyou club live best website space buzz ml tk ga cf gq cloud guru ' +
    'life pw host vip bond sbs cfd rest work fit link lol monster quest beauty hair skin autos uno bid loan men win ' +
    'download stream trade party date racing review science faith cricket accountant webcam gdn wang press digital ' +
    'today world pro cc ws app dev page tech one ooo fyi support help services zone money cash cards credit finance',
)

/** Free hosting that the Public Suffix List does not name. */
const FREE_HOSTS = set(
  'tilda.ws weebly.com weeblysite.com 000webhostapp.com godaddysites.com ucoz.ru ucoz.net ucoz.com narod.ru ' +
    'wordpress.com tumblr.com jimdosite.com site123.me bitrix24.site nethouse.ru clients.site mystrikingly.com ' +
    'glitch.me replit.dev canva.site byethost22.com github.dev mywebselfsite.net tb.ru jimdofree.com',
)

/** Whether anyone can put up a page below the host's registrable domain. */
export const isFreeHost = (host: ParsedHost): boolean =>
  host.registrable !== null && FREE_HOSTS.has(host.registrable)

/** The zone a host is in. */
export function zoneOf(host: ParsedHost): Zone {
  const { suffix } = host
  if (MIMIC.has(suffix)) return 'mimic'
  if (isFreeHost(host)) return 'hosting'
  const zone = host.labels[host.labels.length - 1] ?? ''
  if (HOME.has(zone) && (!host.privateSuffix || zone === 'su')) return 'home'
  if (host.privateSuffix) return 'hosting'
  if (CHEAP.has(suffix)) return 'cheap'
  return zone.length === 2 || zone.startsWith('xn--') ? 'country' : 'generic'
}
