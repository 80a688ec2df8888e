import { classifyAddress } from './address.ts'
import type { PageFacts } from './page-facts.ts'
import type { Verdict } from './verdict.ts'

/**
 * Whose page is this? Takes an address and, where there is a page, its facts; gives one verdict with its reasons
 * and with every check that was and was not made. Never throws.
 */
export function assess(input: string, _facts?: PageFacts): Verdict {
  return classifyAddress(input)
}
