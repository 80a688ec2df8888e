import { digitsOf, type NoDigits } from './digits-of.ts'
import { nationalNumber } from './national-number.ts'
import type { NumberingPlan, NumberingPlans, SharedPlans } from './number-data.ts'
import { fits, planOf, readLength } from './numbering-plan.ts'

/** A number taken apart. Whether it is given out is for the plan to say. */
export interface ParsedNumber {
  callingCode: string
  /** The national significant number. */
  national: string
  plan: NumberingPlan
}

/** Why nothing could be taken apart; `not-in-use` if no country has the calling code. */
export type ParseFailure = NoDigits | 'not-in-use'

/** Numbers without a calling code count as Russian. */
export const RUSSIA = '7'
/** The Russian prefix for dialling abroad comes off; if no digits are left, there is no calling code either. */
const DIALLED_ABROAD = /^(?:810(?!0|$)|$)/

/** Lengths of a national number in any country (libphonenumber: Germany exceeds the ITU's 15). */
const SHORTEST = 2
const LONGEST = 17

/** Takes apart a number in NFKC, by the rules of libphonenumber's `parse` with Russia as the region. */
export function parseNumber(text: string, all: NumberingPlans): ParsedNumber | ParseFailure {
  const read = digitsOf(text)
  if (typeof read === 'string') return read
  const [callingCode, rest] = splitCallingCode(read.digits, all)
  const plans = all[callingCode]
  if (plans === undefined) return 'not-in-use'
  const national = nationalNumber(rest, plans)
  if (national.length < SHORTEST) return 'too-short'
  if (national.length > LONGEST) return 'too-long'
  return { callingCode, national, plan: planOf(national, plans) }
}

/** The calling code ('' if there is none) and the digits after it. */
function splitCallingCode(digits: string, all: NumberingPlans): readonly [string, string] {
  const international = digits.replace(DIALLED_ABROAD, '+')
  if (international.startsWith('+')) {
    // No calling code begins with another one, so the first match is right.
    const code = Object.keys(all).find((known) => international.startsWith(`+${known}`)) ?? ''
    return [code, international.slice(1 + code.length)]
  }
  const plans = all[RUSSIA]
  return [RUSSIA, plans && lacksPlus(digits, plans) ? digits.slice(1) : digits]
}

/**
 * Returns whether 7 at the start is a calling code without its plus: the number is right, or not too long, only without
 * it.
 */
function lacksPlus(digits: string, plans: SharedPlans): boolean {
  const [{ pattern }] = plans
  const whole = nationalNumber(digits, plans)
  return (
    digits.startsWith(RUSSIA) &&
    ((!fits(whole, pattern) && fits(nationalNumber(digits.slice(1), plans), pattern)) ||
      readLength(whole, plans[0]) === 'too-long')
  )
}
