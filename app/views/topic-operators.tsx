import { Card } from '../../components/card/card.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { RichText } from '../../components/rich-text/rich-text.tsx'
import { OPERATORS, type Operator } from '../../guard/operator.ts'
import type { Language } from '../../guide/language.ts'
import { words } from '../../locales/current.ts'
import css from './topic-view.module.css'

interface TopicOperatorsProps {
  rows: Partial<Record<Operator, string>>
  operator: Operator | null
  language: Language
}

/** What differs by operator: the chosen one first and open, the others one click away. */
export function TopicOperators({ rows, operator, language }: TopicOperatorsProps) {
  const ui = words.value.topic
  const listed = OPERATORS.filter((one) => rows[one] !== undefined)
  if (listed.length === 0) return null
  const chosen = listed.filter((one) => operator === null || one === operator)
  const others = listed.filter((one) => !chosen.includes(one))
  const list = (shown: readonly Operator[]) => (
    <OperatorRows shown={shown} rows={rows} language={language} />
  )
  return (
    <Card title={ui.operators}>
      {chosen.length > 0 && list(chosen)}
      {others.length > 0 && (
        <Disclosure summary={ui.otherOperators} open={chosen.length === 0}>
          {list(others)}
        </Disclosure>
      )}
    </Card>
  )
}

interface OperatorRowsProps extends Pick<TopicOperatorsProps, 'rows' | 'language'> {
  shown: readonly Operator[]
}

function OperatorRows({ shown, rows, language }: OperatorRowsProps) {
  return (
    <dl class={css.operators}>
      {shown.map((one) => (
        <div key={one}>
          <dt>{words.value.operators[one]}</dt>
          <dd>
            <RichText text={rows[one] ?? ''} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
