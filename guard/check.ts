/** The checks over page facts, in the order the panel lists them. */
export const CHECK_IDS = [
  'address',
  'https',
  'form-target',
  'mixed-content',
  'frames',
  'framed',
  'asks',
  'claim',
] as const

/** A check's id. */
export type CheckId = (typeof CHECK_IDS)[number]

/** What one check found. `why` is a code the locales render; `detail` holds its evidence (a host, a field kind). */
export interface Check {
  id: CheckId
  state: 'passed' | 'failed' | 'notChecked'
  why: string
  detail?: string
}
