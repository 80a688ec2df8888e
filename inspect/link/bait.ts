import type { Host } from '../../guard/host/host.ts'
import { partsOf } from '../../guard/host/host-parts.ts'
import { foldSounds } from '../../guard/stranger/lexicon/fold-sounds.ts'
import { CHEAP, HOSTING, zoneOf } from '../../guard/stranger/lexicon/zones.ts'
import { SENDERS } from './senders.ts'

/** Names of senders that nobody else bears, as they stand in addresses. */
const NAMES = new Set(
  SENDERS.flatMap(({ names }) => names.split(' ')).filter((name) =>
    /^(?:[a-z]{4,}|955\d\d|100[18]\d)$/u.test(name),
  ),
)

/** Names this long are found inside a longer word too: `avitodelivery`. */
const LONG_NAME = 6

/** What addresses of fakes speak of; of sounds, so that a romanised word is found in any spelling. */
const WORDS = new Set(
  (
    'pay oplata oplati login vhod secure security verify verification verif account akkaunt update confirm podtverdi support refund vyplata ' +
    'viplata kompensacia kompensaciya bonus bonusy prize priz prizy podarok gift vote golos golosovanie konkurs zashita zaschita bezopasno ' +
    'bezopasnost safe delivery dostavka shtraf pdd card karta kabinet gosuslugi bank banki unlock wallet auth signin dogovor prodlenie prodlit ' +
    'nomer sim esim kurer courier posylka parcel track customs poshlina dengi perevod vozvrat lk id sbp qr popolni popolnenie abonent help client'
  )
    .split(' ')
    .map((word) => foldSounds(word).text),
)

/**
 * Returns what in a stranger's host is bait: the name of somebody in whose name thieves write, or in a cheap zone a
 * word of paying or signing in; null if nothing is. A word alone says little at home, so two are needed there.
 */
export function baitIn(host: Host): string | null {
  const parts = partsOf(host)
  const { labels, suffix } = parts
  const own = labels.slice(0, labels.length - suffix.split('.').length)
  const words = own.flatMap((label) => label.split(/[-_]/u)).filter(Boolean)
  const isCheap = [CHEAP, HOSTING].includes(zoneOf(parts))
  const name = words.find((word) => NAMES.has(word)) ?? longNameIn(words)
  // Firms have their plain names in many zones: apple.de.
  if (name !== undefined && (isCheap || own.at(-1) !== name)) return name
  const telling = words.filter((word) => WORDS.has(foldSounds(word.replace(/\d+$/u, '')).text))
  return telling.length >= (isCheap ? 1 : 2) ? (telling[0] ?? null) : null
}

/** Whether a host is the plain name of a sender in a zone where firms have theirs. */
export function isPlainName(host: Host): boolean {
  const parts = partsOf(host)
  const label = parts.registrable?.split('.')[0] ?? ''
  return NAMES.has(label) && ![CHEAP, HOSTING].includes(zoneOf(parts))
}

const longNameIn = (words: readonly string[]): string | undefined =>
  [...NAMES].find((name) => name.length >= LONG_NAME && words.some((word) => word.includes(name)))
