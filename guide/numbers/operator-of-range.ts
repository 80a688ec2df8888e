import type { Operator } from '../../guard/operator.ts'
import { MORE_PREFIXES, WITH_RANGES } from '../../guard/operators/numbers.generated.ts'
import type { Carrier, CarrierPrefixes } from './number-data.ts'

const withRanges: readonly Operator[] = WITH_RANGES

/** Prefixes that libphonenumber's carrier data lacks, in the shape of that data. */
const MISSING: CarrierPrefixes = Object.fromEntries(
  Object.entries(MORE_PREFIXES).map(([operator, prefixes]) => [operator, prefixes.join(' ')]),
)

/**
 * Whose range a Russian mobile number (ten digits after +7) was given out of: the longest prefix of the carrier data
 * decides, or else one that the data lacks; `other` for a smaller company, or if no prefix fits. Numbers are
 * portable, so this is where a number began, not where it is.
 */
export const operatorOfRange = (nationalNumber: string, carriers: CarrierPrefixes): Carrier =>
  longestOwner(nationalNumber, carriers) ?? longestOwner(nationalNumber, MISSING) ?? 'other'

function longestOwner(nationalNumber: string, prefixes: CarrierPrefixes): Carrier | undefined {
  const owners = Object.keys(prefixes) as Carrier[]
  for (let length = nationalNumber.length; length > 0; length -= 1) {
    const prefix = nationalNumber.slice(0, length)
    const owner = owners.find((name) => prefixes[name]?.split(' ').includes(prefix))
    if (owner !== undefined) return owner
  }
  return undefined
}

/**
 * The operator whose range a number is of that someone types into another operator's page; null if it is of no
 * operator's or the page's own. Null also if the page's operator rents a network, so that every number of its own is
 * of another's range.
 */
export function operatorElsewhere(
  page: Operator,
  nationalNumber: string,
  carriers: CarrierPrefixes,
): Operator | null {
  if (!withRanges.includes(page)) return null
  const owner = operatorOfRange(nationalNumber, carriers)
  return owner === 'other' || owner === page ? null : owner
}
