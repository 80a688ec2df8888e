import type { Operator } from '../operator.ts'
import type { Check } from './check-result.ts'
import type { Reason } from './reason.ts'
import type { Role } from './role.ts'

/** What every verdict carries: why, and what was and was not checked. */
interface Grounds {
  reasons: Reason[]
  checks: Check[]
}

/** Whose page is this? Exactly one answer an address (plus page facts, where there is a page). */
export type Verdict = Grounds &
  (
    | { kind: 'official'; host: string; operator: Operator; role: Role }
    | { kind: 'partner'; host: string; name: string }
    | { kind: 'sister'; host: string; operator: Operator; name: string }
    | { kind: 'lookalike'; host: string; operator: Operator; imitates: string }
    | { kind: 'impersonation'; host: string; operator: Operator; imitates: string }
    | { kind: 'caution'; host: string; operator: Operator | null }
    | { kind: 'unrelated'; host: string }
    | { kind: 'unreadable' }
  )

/** A verdict's name. */
export type VerdictKind = Verdict['kind']
