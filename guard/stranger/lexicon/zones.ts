import type { HostParts } from '../../host/host-parts.ts'
import { ungrouped } from '../../host/public-suffix.ts'

/**
 * What kind of place a host's suffix is, in the order of `ByZone`'s digits.
 * 0 mimic: reads like the operators' own (`ru.com`). 1 home: zones of Russia. 2 cheap: zones sold for next to
 * nothing, where feeds of phishing find most of it. 3 hosting: pages put up in a minute under somebody else's
 * domain. 4 generic: com, net and other old ones. 5 country: another country's zone, where a firm of the same name is
 * more likely than not.
 */
export type Zone = 0 | 1 | 2 | 3 | 4 | 5
export const CHEAP: Zone = 2
export const HOSTING: Zone = 3
const GENERIC: Zone = 4

const MIMIC = /^(?:ru|com|net|org|pp|msk|spb)\.(?:ru|com|su)$/

/** ru su рф москва рус moscow tatar. */
const HOME = /^(?:ru|su|xn--(?:p1ai|80adxhks|p1acf)|moscow|tatar)$/

/** Generic zones that are old, restricted, a city's or nobody's: firms of any name have been there for long. */
const OLD =
  ' com net org edu gov mil int aero coop museum name travel jobs cat asia tel pro info biz berlin hamburg wien london ' +
  'paris nyc tokyo test '

/** Zones of countries that are given away or sold like the new ones, and used like them. */
const CHEAP_COUNTRIES = ' ml tk ga cf gq pw cc ws '

/** онлайн сайт орг ком дети, and the Chinese for web address, online and phone: generic too. */
const CHEAP_IDN = ' 80asehdb 80aswg c1avg j1aef d1acj3b ses554g 3ds443g kput3i '

/** Free hosting, page builders, tunnels and dynamic DNS that the Public Suffix List does not name: zones, and what is below. */
const FREE_HOSTS =
  'ws tilda taplink,com weebly weeblysite 000webhostapp godaddysites ucoz wordpress tumblr jimdofree ' +
  'mystrikingly webnode infinityfreeapp epizy netlify bizmrg mooo chickenkiller,ru ucoz narod nethouse ' +
  'webnode xtunnel,net ucoz serveo,org ucoz neocities,site bitrix24 clients gamma canva,shop bitrix24,page ' +
  'webnode,me glitch myddns,gd rf,app koyeb softr edgeone,host bolt,link bio pinggy,run b4a,lt loca,life ' +
  'lhr,am tuna,ms devtunnels,io sslip nip,to us'

const freeHosts = ungrouped(FREE_HOSTS)

const has = (list: string, word: string): boolean => list.indexOf(` ${word} `) >= 0

/** Whether anyone can put up a page below the host's registrable domain. */
export const isFreeHost = ({ registrable }: HostParts): boolean =>
  freeHosts().has(registrable ?? '')

/** The zone a host is in. */
export function zoneOf(parts: HostParts): Zone {
  const { suffix, privateSuffix, labels } = parts
  if (MIMIC.test(suffix)) return 0
  const top = labels[labels.length - 1] ?? ''
  if (isFreeHost(parts) || (privateSuffix && top !== 'su')) return HOSTING
  if (HOME.test(top)) return 1
  if (top.startsWith('xn--')) return has(CHEAP_IDN, top.slice(4)) ? CHEAP : 5
  if (top.length === 2) return has(CHEAP_COUNTRIES, suffix) ? CHEAP : 5
  return has(OLD, top) ? GENERIC : CHEAP
}
