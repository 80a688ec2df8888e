import type { NumberingPlan, SharedPlans } from './number-data.ts'
import { fits, planOf, readLength } from './numbering-plan.ts'

/**
 * Returns the national significant number from digits that may begin with a trunk prefix of the calling code's main
 * plan. As in libphonenumber (maybeStripNationalPrefixAndCarrierCode), the prefix stays if the number is right with it
 * and wrong without it, or would become too short.
 */
export function nationalNumber(digits: string, plans: SharedPlans): string {
  const [main] = plans
  const stripped = withoutPrefix(digits, main)
  if (fits(digits, main.pattern) && !fits(stripped, main.pattern)) return digits
  const length = readLength(stripped, planOf(stripped, plans))
  return length === 'possible' || length === 'too-long' ? stripped : digits
}

function withoutPrefix(digits: string, { prefix = '', transform = '' }: NumberingPlan): string {
  const pattern = new RegExp(`^(?:${prefix})`)
  // If the last group holds a part of the number, the plan says how to transform it.
  const captured = pattern.exec(digits)?.slice(1).at(-1)
  return digits.replace(pattern, captured ? transform : '')
}
