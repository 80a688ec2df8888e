import type { Operator } from '../../guard/operator.ts'
import { CARRIER_PREFIXES } from './carriers.generated.ts'

/**
 * MTS's main codes, 91x and 98x, are missing from libphonenumber's carrier data (which names only exceptions within
 * 98x); http://kodi-goroda.ru/moduls/defkod.php lists them. Longer prefixes of the carrier data still win.
 */
const MISSING_FROM_CARRIER_DATA = [
  ['91', 'mts'],
  ['98', 'mts'],
] as const

const OWNERS: ReadonlyMap<string, Operator | 'other'> = new Map([
  ...MISSING_FROM_CARRIER_DATA,
  ...Object.entries(CARRIER_PREFIXES).flatMap(([owner, prefixes]) =>
    prefixes.split(' ').map((prefix) => [prefix, owner as Operator | 'other'] as const),
  ),
])

const LONGEST_PREFIX = Math.max(...[...OWNERS.keys()].map((prefix) => prefix.length))

/**
 * Whose range a Russian mobile number (ten digits after +7) was given out of: the longest prefix decides, `other` for
 * a smaller company, null where the data knows none. Numbers are portable, so this is where a number began, not where
 * it is. Yota has no ranges of its own in the data.
 */
export function operatorOfRange(nationalNumber: string): Operator | 'other' | null {
  for (let length = LONGEST_PREFIX; length > 0; length -= 1) {
    const owner = OWNERS.get(nationalNumber.slice(0, length))
    if (owner !== undefined) return owner
  }
  return null
}
