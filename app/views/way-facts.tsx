import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { FactRow } from '../../components/fact-row/fact-row.tsx'
import { RichText } from '../../components/rich-text/rich-text.tsx'
import { officialPage } from '../../guard/registry/official-page.ts'
import { factAge } from '../../guide/fact-age.ts'
import { factOf } from '../../guide/fact-index.ts'
import type { FactId } from '../../guide/facts/index.ts'
import { formatFactDate } from '../../guide/format-fact-date.ts'
import { words } from '../../locales/current.ts'
import { today } from '../library/front-words.ts'
import type { Library } from '../library/library.ts'

interface WayFactsProps {
  ids: readonly FactId[]
  library: Library
}

/** The facts behind a way, with source, date and label. */
export function WayFacts({ ids, library }: WayFactsProps) {
  const { texts, language } = library
  const facts = ids.map(factOf).flatMap((fact) => {
    const sentence = texts[fact.topic].facts[fact.id as FactId]
    return sentence === undefined || !fact.printable ? [] : [{ fact, sentence }]
  })
  if (facts.length === 0) return null
  return (
    <Disclosure summary={words.value.ways.why}>
      <ul>
        {facts.map(({ fact, sentence }) => (
          <FactRow
            key={fact.id}
            source={fact.source}
            date={fact.sourceDate === null ? null : formatFactDate(fact.sourceDate, language)}
            age={factAge(fact, today())}
            checkWithOperator={fact.checkWithOperator}
            checkHref={fact.operator === null ? null : officialPage(fact.operator, 'site')}
          >
            <RichText text={sentence} language={language} />
          </FactRow>
        ))}
      </ul>
    </Disclosure>
  )
}
