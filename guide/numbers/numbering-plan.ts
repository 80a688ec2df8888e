import type { NumberingPlan, NumberType, SharedPlans } from './number-data.ts'

/** How a number's length compares with those that a plan has in use. */
export type LengthReading = 'possible' | 'too-short' | 'too-long' | 'wrong-length'

/** Returns whether the whole national number matches a pattern of libphonenumber's. */
export const fits = (national: string, pattern: string): boolean =>
  new RegExp(`^(?:${pattern})$`).test(national)

/**
 * Returns the kind of a number, or undefined if its plan has no kinds. The first that matches decides, as in
 * libphonenumber.
 */
export function typeOf(national: string, plan: NumberingPlan): NumberType | undefined {
  if (!fits(national, plan.pattern)) return undefined
  return plan.types?.find(
    ({ pattern, lengths = plan.lengths }) =>
      lengths.includes(national.length) && fits(national, pattern),
  )
}

/** Returns whether numbers like this one are given out: by its kind, or by the plan if that has no kinds. */
export const isValid = (national: string, plan: NumberingPlan): boolean =>
  plan.types === undefined ? fits(national, plan.pattern) : typeOf(national, plan) !== undefined

/** Compares a national number's length with those in use. */
export function readLength(national: string, { lengths }: NumberingPlan): LengthReading {
  const { length } = national
  if (lengths.includes(length)) return 'possible'
  if (lengths.every((used) => length < used)) return 'too-short'
  return lengths.every((used) => length > used) ? 'too-long' : 'wrong-length'
}

/**
 * Returns the plan that a national number belongs to among those that share a calling code: by its first digits if they
 * decide, otherwise by its kind. Returns the main plan if it is the only one or no plan claims the number.
 */
export function planOf(national: string, plans: SharedPlans): NumberingPlan {
  const claims = (plan: NumberingPlan) =>
    plan.leading === undefined ? isValid(national, plan) : fits(national, `(?:${plan.leading}).*`)
  return plans.find(claims) ?? plans[0]
}
