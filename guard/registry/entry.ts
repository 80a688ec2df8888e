import type { Operator } from '../operator.ts'
import type { Role } from '../role.ts'

/**
 * One thing the registry says about a domain and all hosts under it.
 * `id` names the entry's evidence in `evidence.ts`: the domain, and for a listed official host its role.
 */
export type Entry =
  | { kind: 'official'; id: string; domain: string; operator: Operator; role: Role }
  | { kind: 'partner'; id: string; domain: string; name: string }
  | { kind: 'sister'; id: string; domain: string; operator: Operator; name: string }
  | { kind: 'namesake'; id: string; domain: string }
  | { kind: 'unconfirmed'; id: string; domain: string; operator: Operator }
  | { kind: 'closed'; id: string; domain: string; name: string; since: string }
