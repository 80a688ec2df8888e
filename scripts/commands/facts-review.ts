// npm run facts:review [-- YYYY-MM-DD]: every printed fact by age, with its label, confidence and links, and what prints
// it: what to refresh first stands first. See docs/refreshing-facts.md.

import { OPERATORS } from '../../guard/operator.ts'
import type { ResearchedFact } from '../../guide/fact.ts'
import { type FactAge, factAge, monthsBetween } from '../../guide/fact-age.ts'
import { FACTS } from '../../guide/facts/index.ts'
import { LANGUAGES } from '../../guide/language.ts'
import { operatorCard } from '../../guide/operators/operator-card.ts'
import { TEXTS } from '../../guide/texts/index.ts'
import { TOPICS } from '../../guide/topics/index.ts'
import { OPERATOR_DETAILS } from '../../guide/ways/operator-details.ts'
import { WAYS_TABLE } from '../../guide/ways/table.ts'

/** In the order of the work: what the clock has proved wrong, what is old, what nobody dated, then the rest. */
const ORDER: readonly (FactAge | 'undated')[] = ['overtaken', 'old', 'undated', 'current']

/** A fact as it stands on a day. */
interface Reviewed {
  fact: ResearchedFact
  age: FactAge | 'undated'
  /** Topics, ways and operator cards that show it. */
  printedBy: readonly string[]
}

/** Every printed fact on a day (ISO 8601), in the order in which it is worth looking at them. */
export function reviewFacts(today: string, facts: readonly ResearchedFact[] = FACTS): Reviewed[] {
  return facts
    .filter(({ printable }) => printable)
    .map((fact) => ({ fact, age: ageOf(fact, today), printedBy: printersOf(fact.id) }))
    .sort((one, other) => keyOf(one).localeCompare(keyOf(other)))
}

/** Sorts by age, then the oldest source first, then what is least sure, then what carries the label. */
function keyOf({ age, fact }: Reviewed): string {
  const { sourceDate, confidence, checkWithOperator } = fact
  const sure = ['low', 'medium', 'high'].indexOf(confidence)
  return [ORDER.indexOf(age), sourceDate ?? '', sure, checkWithOperator ? 0 : 1].join(' ')
}

function ageOf(fact: ResearchedFact, today: string): FactAge | 'undated' {
  const age = factAge(fact, today)
  return age === 'current' && fact.sourceDate === null ? 'undated' : age
}

function printersOf(id: string): string[] {
  const topics = TOPICS.filter((topic) => {
    const borrowed: readonly string[] = topic.alsoFacts
    const texts = LANGUAGES.map((language) => JSON.stringify(TEXTS[language][topic.id]))
    return borrowed.includes(id) || texts.some((text) => refersTo(text, id))
  })
  const ways = [
    ...WAYS_TABLE.map(({ way, facts }) => ({ way, facts })),
    ...Object.entries(OPERATOR_DETAILS).flatMap(([way, details]) =>
      Object.values(details).map(({ facts }) => ({ way, facts })),
    ),
  ].filter(({ facts }) => (facts as readonly string[]).includes(id))
  const cards = OPERATORS.filter((operator) =>
    operatorCard(operator).some(({ values }) => values.some(({ fact }) => fact === id)),
  )
  return [
    ...topics.map((topic) => topic.id),
    ...new Set(ways.map(({ way }) => `way ${way}`)),
    ...cards.map((operator) => `card ${operator}`),
  ]
}

/** Whether a text prints a value of a fact, or is its sentence. */
const refersTo = (text: string, id: string) =>
  text.includes(`{${id}}`) ||
  text.includes(`{${id}.`) ||
  text.includes(`{${id}:`) ||
  text.includes(`"${id}":`)

function lines({ fact, age, printedBy }: Reviewed, today: string): string {
  const { id, operator, sourceDate, source, alsoSources, confidence, checkWithOperator } = fact
  const months = sourceDate === null ? '' : `, ${monthsBetween(sourceDate, today)} months`
  return [
    `${age.padEnd(9)} ${id} (${operator ?? 'all'}): ${confidence}${checkWithOperator ? ', label' : ''}, ${sourceDate ?? 'undated'}${months}`,
    `          ${fact.statement}`,
    `          guide/facts/${fact.topic}.ts, printed by ${printedBy.join(', ')}`,
    ...[source, ...alsoSources].map((url) => `          ${url}`),
  ].join('\n')
}

if (import.meta.main) {
  const today = process.argv[2] ?? new Date().toISOString().slice(0, 10)
  const reviewed = reviewFacts(today)
  const counts = ORDER.map((age) => `${reviewed.filter((one) => one.age === age).length} ${age}`)
  console.log(`${reviewed.length} printed facts on ${today}: ${counts.join(', ')}.\n`)
  console.log(reviewed.map((one) => lines(one, today)).join('\n\n'))
}
