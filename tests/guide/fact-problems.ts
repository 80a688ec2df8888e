import type { FactRecord, FactValue } from '../../guide/fact.ts'
import { HORIZON } from '../../guide/fact-age.ts'

/** Topics whose codes are the same everywhere, or are only warned of. */
const PLAIN_CODES = ['balance', 'scams', 'shutdowns']

const isPrice = (value: FactValue) =>
  (value.kind === 'quantity' || value.kind === 'range') &&
  (value.unit === 'RUB' || value.unit === 'percent')

/** Returns whether a fact must have the label "may have changed: check with the operator". */
function needsLabel({ operator, confidence, topic, values }: FactRecord): boolean {
  const all = Object.values(values)
  return (
    confidence === 'low' ||
    (operator !== null && (confidence !== 'high' || all.some(isPrice))) ||
    (all.some(({ kind }) => kind === 'ussd') && !PLAIN_CODES.includes(topic))
  )
}

const isBeyondHorizon = (date: string | null) => date !== null && date.slice(0, 7) > HORIZON

/** Dates after the horizon that no source saw come, though they aren't marked as planned. */
function aheadUnplanned({ values, sourceDate }: FactRecord): string[] {
  return Object.values(values).flatMap((value) => {
    if (value.kind !== 'date' || value.planned || !isBeyondHorizon(value.iso)) return []
    return sourceDate !== null && value.iso <= sourceDate ? [] : [value.iso]
  })
}

/** After the horizon only what users report was read, and it is said to be that. */
const isSingleReport = ({ confidence, checkWithOperator }: FactRecord) =>
  confidence === 'low' && checkWithOperator

/** What is wrong with facts that are printed: a line each, with the fact's id and what to do. */
export function factProblems(facts: readonly FactRecord[]): string[] {
  return facts
    .filter((fact) => fact.printable)
    .flatMap((fact) => {
      const { id, source, sourceDate, confidence, checkWithOperator } = fact
      const problems = []
      if (!URL.canParse(source ?? '')) problems.push('printed without a source on the web')
      if (confidence === 'unconfirmed') problems.push('printed though nobody confirmed it')
      if (needsLabel(fact) && !checkWithOperator) problems.push('has lost its label')
      if (sourceDate !== null && !/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(sourceDate))
        problems.push('dates its source in no ISO form')
      for (const iso of aheadUnplanned(fact)) problems.push(`tells ${iso} as if it had come`)
      if (isBeyondHorizon(sourceDate) && !isSingleReport(fact))
        problems.push('is newer than the horizon the guide names')
      return problems.map((problem) => `${id} ${problem}`)
    })
}
