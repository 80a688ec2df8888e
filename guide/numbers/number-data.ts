import type { WITH_RANGES } from '../../guard/operators/numbers.generated.ts'

/** Numbers of one kind (fixed line, mobile, free…), as libphonenumber describes them. */
export interface NumberType {
  pattern: string
  /** Lengths in use; the plan's where absent. */
  lengths?: readonly number[]
  /** Set where the numbers take a mobile top-up; told for Russia alone. */
  mobile?: true
}

/** How one country, or one service of the whole world, numbers its telephones. */
export interface NumberingPlan {
  /** What a national significant number (without calling code and trunk prefix) looks like. */
  pattern: string
  lengths: readonly number[]
  /** The trunk prefix as an expression: 8 in Russia, 0 in most countries, or what carriers need before a number. */
  prefix?: string
  /** What a prefix that captures a part of the number is replaced with. */
  transform?: string
  /** First digits that tell the country from others of its calling code. */
  leading?: string
  /** Told where the plan alone does not decide, first the fixed lines, then the mobile numbers. */
  types?: readonly NumberType[]
}

/** What is kept of libphonenumber's metadata: the plans of each calling code. */
export type NumberingPlans = Readonly<Record<string, SharedPlans>>

/** Plans that share a calling code, the main one first. */
export type SharedPlans = readonly [NumberingPlan, ...NumberingPlan[]]

/** Prefixes after +7 by whose range they are, each list parted by spaces. */
export type CarrierPrefixes = Readonly<Partial<Record<Carrier, string>>>

/** An operator that ranges were given to; `other` for all smaller companies. */
export type Carrier = (typeof WITH_RANGES)[number] | 'other'

/** All the number check knows: a file of the package. */
export interface NumberData {
  plans: NumberingPlans
  carriers: CarrierPrefixes
}
