import type { Operator } from '../operator.ts'
import { OFFICIAL } from '../registry/official.ts'
import type { Verdict } from '../verdict/verdict.ts'

/** The operator whose name the address bears, by the reasons of the first stage; null where it bears none. */
export function resembledOperator({ reasons }: Verdict): Operator | null {
  for (const reason of reasons) {
    const brand = 'brand' in reason ? reason.brand : undefined
    const operator = brand && OPERATOR_OF.get(brand)
    if (operator) return operator
  }
  return null
}

/** The operator's main domain. */
export const mainDomain = (operator: Operator): string =>
  OFFICIAL[operator][0]?.split(' ')[0] ?? operator

const OPERATOR_OF = new Map(
  (Object.keys(OFFICIAL) as Operator[]).flatMap((operator) =>
    OFFICIAL[operator].map((row): [string, Operator] => [row.split(' ')[0] ?? '', operator]),
  ),
)
