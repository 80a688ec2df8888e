import { LinkRow } from '../../components/list-row/link-row.tsx'
import { OPERATORS, type Operator } from '../../guard/operator.ts'
import { formatFact } from '../../guide/format-fact.ts'
import type { Language } from '../../guide/language.ts'
import { operatorCard } from '../../guide/operators/operator-card.ts'
import { language, words } from '../../locales/current.ts'
import { operatorHint } from '../library/front-words.ts'
import { hashOf } from '../route.ts'
import { ViewHead } from './view-head.tsx'

/** The operators to choose a card from. */
export function OperatorsView() {
  const { home, operators } = words.value
  return (
    <>
      <ViewHead title={home.operatorCards} />
      <ul>
        {OPERATORS.map((operator) => (
          <LinkRow
            key={operator}
            href={hashOf({ view: 'operator', operator })}
            icon="sim"
            title={operators[operator]}
            hint={codesOf(operator, language.value) ?? operatorHint(words.value, operator)}
          />
        ))}
      </ul>
    </>
  )
}

/** The two codes that people ask for most, if they are certain; otherwise null. */
function codesOf(operator: Operator, language: Language): string | null {
  const names = words.value.card.rows
  const shown = operatorCard(operator).flatMap(({ row, values }) => {
    const sure = values.find(({ tel, checkWithOperator }) => tel !== null && !checkWithOperator)
    if ((row !== 'balance' && row !== 'support') || sure === undefined) return []
    return [`${names[row]} ${formatFact(sure.value, language)}`]
  })
  return shown.length === 0 ? null : shown.join(' · ')
}
