import { OPERATORS, type Operator } from '../guard/operator.ts'
import type { FactRecord } from './fact.ts'
import type { FactId } from './facts/index.ts'
import { OPERATOR_CARDS } from './operators/cards.ts'

/** After how long an unused number is at risk. */
interface IdleRule {
  /** The shortest term that the sources give: who plans for it is early at worst. */
  days: number
  /** The longest; the same if they agree. */
  longest: number
  /** The fact that says so. No source is an operator's own current page: the texts say how sure it is. */
  fact: FactId
}

/** The rule of each operator, and of any other under `other`. */
export type IdleRules = Readonly<Record<Operator | 'other', IdleRule>>

/** For an operator whose term nobody tells: the shortest term found at any. */
const SAFE: FactId = 'keep-alive-safe'
const SAFE_VALUE = 'shortest'

/** Reads the rules out of the guide's facts. */
export function idleRules(facts: readonly FactRecord[]): IdleRules {
  const days = (id: FactId, name: string): number[] => {
    const value = facts.find((fact) => fact.id === id)?.values[name]
    return value?.kind === 'quantity' && value.unit === 'day' ? [value.amount] : []
  }
  const rule = (fact: FactId, terms: readonly number[]): IdleRule[] =>
    terms.length === 0 ? [] : [{ fact, days: Math.min(...terms), longest: Math.max(...terms) }]
  const [other] = rule(SAFE, days(SAFE, SAFE_VALUE))
  if (other === undefined) throw new Error(`${SAFE} does not tell the shortest term`)
  const of = (operator: Operator): IdleRule => {
    const values = OPERATOR_CARDS[operator]?.idle ?? []
    const terms = values.flatMap(([id, name]) => days(id, name))
    return rule(values[0]?.[0] ?? SAFE, terms)[0] ?? other
  }
  const rules = OPERATORS.map((operator) => [operator, of(operator)])
  return { other, ...Object.fromEntries(rules) }
}
