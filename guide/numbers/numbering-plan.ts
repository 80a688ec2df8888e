import type { NumberingPlan, NumberType, SharedPlans } from './number-data.ts'

/** How a number's length stands to those a plan has in use. */
export type LengthReading = 'possible' | 'too-short' | 'too-long' | 'wrong-length'

/** Whether the whole national number fits an expression of libphonenumber's. */
export const fits = (national: string, pattern: string): boolean =>
  new RegExp(`^(?:${pattern})$`).test(national)

/** The kind a number is of, where its plan tells kinds apart; the first that fits decides, as in libphonenumber. */
export function typeOf(national: string, plan: NumberingPlan): NumberType | undefined {
  if (!fits(national, plan.pattern)) return undefined
  return plan.types?.find(
    ({ pattern, lengths = plan.lengths }) =>
      lengths.includes(national.length) && fits(national, pattern),
  )
}

/** Whether numbers like this one are given out: by its kind, or by the plan where that tells no kinds. */
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
 * The plan a national number belongs to among those that share a calling code: by its first digits where they tell, by
 * its kind elsewhere. The main plan where it is alone or none claims the number.
 */
export function planOf(national: string, plans: SharedPlans): NumberingPlan {
  const claims = (plan: NumberingPlan) =>
    plan.leading === undefined ? isValid(national, plan) : fits(national, `(?:${plan.leading}).*`)
  return plans.find(claims) ?? plans[0]
}
