import type { WITH_RANGES } from '../../guard/operators/numbers.generated.ts'

/** Numbers of one kind (fixed line, mobile, free…), as libphonenumber describes them. */
export interface NumberType {
  pattern: string
  /** The lengths in use; the plan's own if absent. */
  lengths?: readonly number[]
  /** Set if the numbers take a mobile top-up. Only Russia's have it. */
  mobile?: true
}

/** The numbering plan of one country, or of one worldwide service. */
export interface NumberingPlan {
  /** The pattern of a national significant number (without calling code and trunk prefix). */
  pattern: string
  lengths: readonly number[]
  /**
   * The trunk prefix as a regular expression: 8 in Russia, 0 in most countries, or what carriers need before a number.
   */
  prefix?: string
  /** The replacement for a prefix that captures a part of the number. */
  transform?: string
  /** First digits that tell the country from others with its calling code. */
  leading?: string
  /** Present if the plan alone does not decide: first the fixed lines, then the mobile numbers. */
  types?: readonly NumberType[]
}

/** The part of libphonenumber's metadata that is kept: the plans of each calling code. */
export type NumberingPlans = Readonly<Record<string, SharedPlans>>

/** Plans that share a calling code, the main one first. */
export type SharedPlans = readonly [NumberingPlan, ...NumberingPlan[]]

/** Prefixes after +7 by the operator that got the range; each list is separated by spaces. */
export type CarrierPrefixes = Readonly<Partial<Record<Carrier, string>>>

/** An operator that was given ranges, or `other` for all smaller companies. */
export type Carrier = (typeof WITH_RANGES)[number] | 'other'

/** All the data of the number check: a file of the package. */
export interface NumberData {
  plans: NumberingPlans
  carriers: CarrierPrefixes
}
