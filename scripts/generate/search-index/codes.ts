import type { FactRecord, FactValue } from '../../../guide/fact.ts'
import { FACTS } from '../../../guide/facts/index.ts'
import type { CodeEntry } from '../../../guide/search/index-data.ts'
import { fixedPartOf, hasPlaceholder } from '../../../guide/ussd-code.ts'

const CONFIDENCE_RANK: Record<FactRecord['confidence'], number> = {
  high: 0,
  medium: 1,
  low: 2,
  unconfirmed: 3,
}

/**
 * Returns every code and phone number of the printable facts: a fact's subject (`main`) before what it only mentions.
 */
export function codeEntries(): CodeEntry[] {
  const facts: readonly FactRecord[] = FACTS
  return facts
    .filter((fact) => fact.printable && fact.topic !== 'shutdowns')
    .flatMap((fact) =>
      Object.entries(fact.values).flatMap(([name, value]) => {
        const written = dialled(value)
        if (written === null) return []
        const rank = CONFIDENCE_RANK[fact.confidence] + (name === 'main' ? 0 : 3)
        return [{ ...written, topic: fact.topic, operator: fact.operator, rank }]
      }),
    )
    .sort((one, other) => one.rank - other.rank || one.code.localeCompare(other.code))
}

function dialled(value: FactValue): Pick<CodeEntry, 'code' | 'open'> | null {
  if (value.kind === 'ussd')
    return { code: fixedPartOf(value.code), open: hasPlaceholder(value.code) }
  if (value.kind === 'phone') return { code: value.number.replaceAll(/[^\d+]/gu, ''), open: false }
  return null
}
