import { Card } from '../../components/card/card.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { FactRow } from '../../components/fact-row/fact-row.tsx'
import { RichText } from '../../components/rich-text/rich-text.tsx'
import type { Operator } from '../../guard/operator.ts'
import { officialPage } from '../../guard/registry/official-page.ts'
import { formatFactDate } from '../../guide/format-fact-date.ts'
import type { TopicFact } from '../../guide/topic-facts.ts'
import { words } from '../../locales/current.ts'
import { checkedUpTo, today } from '../library/front-words.ts'
import type { Library } from '../library/library.ts'
import css from './topic-view.module.css'

interface TopicFactsProps {
  facts: readonly TopicFact[]
  library: Library
  operator: Operator | null
}

/** The facts of a topic with source, date and label. Other operators' facts are one click away. */
export function TopicFacts({ facts, library, operator }: TopicFactsProps) {
  const { topic: ui } = words.value
  if (facts.length === 0) return null
  const near = facts.filter(
    (fact) => operator === null || fact.operator === null || fact.operator === operator,
  )
  const far = facts.filter((fact) => !near.includes(fact))
  return (
    <Card title={ui.facts}>
      <FactList facts={near} library={library} />
      {far.length > 0 && (
        <Disclosure summary={ui.otherOperators}>
          <FactList facts={far} library={library} />
        </Disclosure>
      )}
      <p class={css.note}>{checkedUpTo(words.value, library.language, today())}</p>
    </Card>
  )
}

function FactList({ facts, library }: { facts: readonly TopicFact[]; library: Library }) {
  const { language } = library
  return (
    <ul>
      {facts.map((fact) => (
        <FactRow
          key={fact.id}
          source={fact.source}
          date={fact.sourceDate === null ? null : formatFactDate(fact.sourceDate, language)}
          age={fact.age}
          checkWithOperator={fact.checkWithOperator}
          checkHref={fact.operator === null ? null : officialPage(fact.operator, 'site')}
        >
          <RichText text={fact.sentence} language={language} />
        </FactRow>
      ))}
    </ul>
  )
}
