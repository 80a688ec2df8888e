import type { FactValue } from '../../guide/fact.ts'
import { factOf } from '../../guide/fact-index.ts'

/** Numbers and codes that help after a robbery, from the guide's facts. */
export interface Help {
  /** Cancels every forwarding of calls. */
  cancelForwarding: string
  police: readonly string[]
  /** Who says so. */
  source: string
  sourceDate: string | null
}

const printed = (value: FactValue | undefined): string =>
  value?.kind === 'ussd' ? value.code : value?.kind === 'phone' ? value.number : ''

/** Returns the help that the facts know. */
export function findHelp(): Help {
  const emergency = factOf('emergency-cn')
  return {
    cancelForwarding: printed(factOf('scam-ussd-forward').values.cancel),
    police: [printed(emergency.values.police), printed(emergency.values.main)],
    source: emergency.source ?? '',
    sourceDate: emergency.sourceDate,
  }
}
