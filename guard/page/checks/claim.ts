import { type MakeCheck, outcome } from './context.ts'

/** Whether the page gives itself out for an operator whose address this is not. */
export const checkClaim: MakeCheck = ({ claim, verdict }) => {
  if (claim === null) return outcome('claim', 'passed', 'claims-nothing')
  const own = verdict.kind === 'official' && verdict.operator === claim.operator
  // Partners and sister companies name the operator because they sell its services.
  const mayName = verdict.kind === 'partner' || verdict.kind === 'sister'
  if (own || mayName) return outcome('claim', 'passed', 'claims-own', claim.operator)
  return outcome('claim', 'failed', 'claims-operator', claim.operator)
}
