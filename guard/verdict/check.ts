/** The checks over page facts, in the order the panel lists them. */
export const CHECK_IDS = [
  'address',
  'https',
  'form-target',
  'pay-target',
  'mixed-content',
  'frames',
  'framed',
  'asks',
  'autofill',
  'claim',
] as const

/** A check's id. */
export type CheckId = (typeof CHECK_IDS)[number]

/** What a check may have found, by check; `locales/<language>/reasons.ts` has a sentence for each. */
export interface CheckWhys {
  address:
    | 'registered'
    | 'unconfirmed'
    | 'closed-service'
    | 'odd-port'
    | 'imitates'
    | 'resembles'
    | 'unknown-host'
    | 'not-a-web-page'
  https:
    | 'encrypted'
    | 'plain-by-design'
    | 'plain-without-fields'
    | 'plain-with-fields'
    | 'insecure-context'
  'form-target':
    | 'stays-on-site'
    | 'goes-to-partner'
    | 'goes-to-stranger'
    | 'goes-over-http'
    | 'goes-nowhere-readable'
    | 'no-form'
  'pay-target':
    | 'no-way-to-pay'
    | 'stays-on-site'
    | 'leads-to-known'
    | 'leads-to-imitation'
    | 'leads-to-stranger'
    | 'unknown-target'
    | 'script-decides'
  'mixed-content': 'all-encrypted' | 'loads-over-http' | 'page-over-http'
  frames: 'no-foreign-frames' | 'known-frames' | 'stranger-asks' | 'unreadable-frame'
  framed: 'top-page' | 'inside-frame'
  asks:
    | 'asks-nothing'
    | 'asks-usual'
    | 'asks-pin'
    | 'asks-code-with-card'
    | 'asks-password-with-card'
  autofill: 'fills-what-it-says' | 'fills-unseen' | 'fills-another' | 'nothing-to-fill' | 'no-hints'
  claim: 'claims-own' | 'claims-nothing' | 'claims-operator'
}

/** What any check says when it could not be made: the page was not looked at, or not to its end. */
export type NotMade = 'not-looked' | 'incomplete'

/** Why a check came out as it did. */
type CheckWhy = CheckWhys[CheckId] | NotMade

/** What one check found. `why` is a code the locales render; `detail` holds its evidence (a host, a field kind). */
export interface Check {
  id: CheckId
  state: 'passed' | 'failed' | 'notChecked'
  why: CheckWhy
  detail?: string
}
