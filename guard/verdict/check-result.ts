/**
 * The codes that each check may give as its `why`, by the check's id. Every file of `guard/page/checks/` adds its own
 * (declaration merging), so that a check is whole in one file; `locales/<language>/reasons.ts` has a sentence for each.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the checks fill it
export interface CheckWhys {}

/** A check's id. */
export type CheckId = keyof CheckWhys

/** What any check says if it could not be made: the page was not looked at, or not to its end. */
export type NotMade = 'not-looked' | 'incomplete'

/** What one check found. `why` is a code the locales render; `detail` holds its evidence (a host, a field kind). */
export interface Check {
  id: CheckId
  state: 'passed' | 'failed' | 'notChecked'
  why: CheckWhys[CheckId] | NotMade
  detail?: string
}

/** Whether a check's failure is told better by the verdict's own reasons: letter by letter, in the page's words. */
export const isToldByReasons = (id: CheckId): boolean => id === 'address' || id === 'claim'
