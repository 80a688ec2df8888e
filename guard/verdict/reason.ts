import type { Operator } from '../operator.ts'
import type { CheckId } from './check-result.ts'

/**
 * Why a verdict was given: a code and its evidence, rendered by `locales/<language>/reasons.ts`.
 * `brand` is the official registrable domain or brand word that is imitated.
 */
export type Reason =
  | { code: 'registered'; host: string; source: string }
  | { code: 'homograph'; shown: string; skeleton: string; brand: string }
  | { code: 'mixed-script'; shown: string; brand: string }
  /** `edit` is the part of the label that resembles the brand; `explain/slip.ts` says how. */
  | { code: 'typosquat'; label: string; brand: string; distance: number; edit: string }
  | { code: 'combosquat'; label: string; brand: string; keyword: string }
  | { code: 'hyphenation'; label: string; brand: string }
  | { code: 'brand-in-subdomain'; label: string; brand: string; registrable: string }
  | { code: 'brand-in-path'; brand: string; registrable: string }
  | { code: 'foreign-tld'; label: string; tld: string; brand: string }
  | { code: 'wrong-layout'; label: string; brand: string }
  | { code: 'transliteration'; label: string; brand: string }
  | { code: 'free-hosting'; suffix: string }
  | { code: 'userinfo'; shown: string; host: string }
  | { code: 'odd-port'; port: string }
  | { code: 'ip-host'; host: string }
  | { code: 'not-a-web-page'; scheme: string }
  | { code: 'unreadable-input' }
  | { code: 'brand-like'; label: string; brand: string }
  | { code: 'unconfirmed-host'; host: string }
  | { code: 'closed-service'; service: string; since: string }
  | { code: 'namesake'; host: string }
  | { code: 'sister-company'; host: string; company: string }
  | { code: 'claims-operator'; operator: Operator; evidence: string }
  /** Field kinds, space-separated; `payment-qr` or `unread-frame` where no field was seen. */
  | { code: 'asks-for'; fields: string }
  | { code: 'check-failed'; check: CheckId; detail: string }
