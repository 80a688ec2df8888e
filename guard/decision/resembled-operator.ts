import { OPERATORS, type Operator } from '../operator.ts'
import { HOSTS } from '../operators/hosts.generated.ts'
import type { Verdict } from '../verdict/verdict.ts'

/** The operator whose name the address bears, by the reasons of the first stage; null if it bears none. */
export function resembledOperator({ reasons }: Verdict): Operator | null {
  for (const reason of reasons) {
    const brand = 'brand' in reason ? reason.brand : undefined
    const operator = brand && OPERATOR_OF.get(brand)
    if (operator) return operator
  }
  return null
}

/** The operator's main domain. */
export const mainDomain = (operator: Operator): string => HOSTS[operator].domains[0].domain

const OPERATOR_OF = new Map(
  OPERATORS.flatMap((operator) =>
    HOSTS[operator].domains.map(({ domain }): [string, Operator] => [domain, operator]),
  ),
)
