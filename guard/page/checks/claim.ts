import { HALF_CLAIM } from '../claim/claim-of.ts'
import { failed, type PageCheck, passed } from './page-check.ts'

declare module '../../verdict/check-result.ts' {
  interface CheckWhys {
    claim: 'claims-own' | 'claims-nothing' | 'claims-operator'
  }
}

/** Checks whether the page claims to be an operator at a foreign address. The claim's score decides, not its weight. */
export const claim: PageCheck<'claim'> = {
  id: 'claim',
  needsWholePage: true,
  weight: {},
  check({ claim, verdict }) {
    if (claim === null || claim.score < HALF_CLAIM) return passed('claims-nothing')
    const own = verdict.kind === 'official' && verdict.operator === claim.operator
    // Partners and sister companies name the operator because they sell its services.
    const mayName = verdict.kind === 'partner' || verdict.kind === 'sister'
    return own || mayName
      ? passed('claims-own', claim.operator)
      : failed('claims-operator', claim.operator)
  },
}
