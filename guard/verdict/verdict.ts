import type { Host } from '../host/host.ts'
import type { Operator } from '../operator.ts'
import type { Demand } from '../page/page-facts.ts'
import type { Check, CheckId } from './check-result.ts'

/** What a registered host is for. `payment` and `account` hosts get the in-page panel. */
export const ROLES = ['payment', 'account', 'shop', 'site', 'bank', 'service'] as const

/** A registered host's role. */
export type Role = (typeof ROLES)[number]

/**
 * Why a verdict was given: a code and its evidence, put into words by `locales/<language>/reasons.ts`.
 * `brand` is the official registrable domain or brand word that is imitated.
 */
export type Reason =
  | { code: 'registered'; host: string; source: string }
  | { code: 'homograph'; shown: string; skeleton: string; brand: string }
  | { code: 'mixed-script'; shown: string; brand: string }
  /** `edit` is the part of the label that resembles the brand; `explain/slip.ts` says how. */
  | { code: 'typosquat'; label: string; brand: string; distance: number; edit: string }
  /** `keyword` is spelled as in the address; `lexicon/meaning.ts` says what it means. */
  | { code: 'combosquat'; label: string; brand: string; keyword: string }
  /** `text` reads as Russian, or as Chinese. */
  | { code: 'russian-beside' | 'chinese-beside'; label: string; brand: string; text: string }
  | { code: 'cheap-zone'; tld: string }
  /** `label` is in ASCII: it is no valid IDNA, so that its Unicode form would not be what is seen. */
  | { code: 'invalid-label'; label: string }
  | { code: 'hyphenation'; label: string; brand: string }
  | { code: 'brand-in-subdomain'; label: string; brand: string; registrable: string }
  | { code: 'brand-in-path'; brand: string; registrable: string }
  /** `host` is open to anyone: a messenger, a form, a cloud's folder, a short link. */
  | { code: 'brand-on-shared-host'; brand: string; host: string }
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
  /** Field kinds, separated by spaces; `payment-qr` or `unread-frame` if no field was seen. */
  | { code: 'asks-for'; fields: string }
  /** The page asks for something without a field; `detail` is what a link would dial, send or open. */
  | { code: 'demands'; demand: Demand['kind']; detail: string }
  /** It takes top-ups and is neither an operator's nor a payment service's; field kinds, separated by spaces. */
  | { code: 'unknown-topup-page'; fields: string }
  /** The look ended before it had seen all that the page asks and calls itself. */
  | { code: 'look-cut-short' }
  | { code: 'check-failed'; check: CheckId; detail: string }

/** What every verdict carries: why it was given, and what was and was not checked. */
interface Grounds {
  reasons: Reason[]
  checks: Check[]
}

/** Whose page it is: one answer for each address (with page facts, if there is a page). */
export type Verdict = Grounds &
  (
    | { kind: 'official'; host: Host; operator: Operator; role: Role }
    | { kind: 'partner'; host: Host; name: string }
    | { kind: 'sister'; host: Host; operator: Operator; name: string }
    | { kind: 'lookalike'; host: Host; operator: Operator; imitates: string }
    | { kind: 'impersonation'; host: Host; operator: Operator; imitates: string }
    | { kind: 'caution'; host: Host; operator: Operator | null }
    | { kind: 'unrelated'; host: Host }
    | { kind: 'unreadable' }
  )

/** A verdict's name. */
export type VerdictKind = Verdict['kind']
