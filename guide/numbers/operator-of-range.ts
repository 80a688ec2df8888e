import type { Carrier, CarrierPrefixes } from './number-data.ts'

/**
 * MTS's main codes, 91x and 98x, are missing from libphonenumber's carrier data (which names only exceptions within
 * 98x); http://kodi-goroda.ru/moduls/defkod.php lists them. Prefixes of the carrier data, all longer, still win.
 */
const MISSING_FROM_CARRIER_DATA = /^9[18]/

/**
 * Whose range a Russian mobile number (ten digits after +7) was given out of: the longest prefix decides; `other` for a
 * smaller company, or where the data knows none. Numbers are portable, so this is where a number began, not where it
 * is. Yota has no ranges of its own in the data.
 */
export function operatorOfRange(nationalNumber: string, carriers: CarrierPrefixes): Carrier {
  const names = Object.keys(carriers) as Carrier[]
  for (let length = nationalNumber.length; length > 0; length -= 1) {
    const prefix = nationalNumber.slice(0, length)
    const owner = names.find((name) => carriers[name].split(' ').includes(prefix))
    if (owner !== undefined) return owner
  }
  return MISSING_FROM_CARRIER_DATA.test(nationalNumber) ? 'mts' : 'other'
}
