import type { Operator } from '../operator.ts'
import type { Role } from '../verdict/verdict.ts'

/**
 * One thing the registry says about a domain and all hosts under it.
 * `id` names the entry's evidence: the domain, and for a listed official host its role (`mts.ru/payment`).
 */
export type Entry =
  | { kind: 'official'; id: string; domain: string; operator: Operator; role: Role }
  | { kind: 'sister' | 'unconfirmed'; id: string; domain: string; operator: Operator }
  | { kind: 'partner' | 'namesake' | 'closed'; id: string; domain: string }
