import type { Operator } from '../../guard/operator.ts'
import { plainText } from '../../guide/text-parts.ts'
import { topicFacts } from '../../guide/topic-facts.ts'
import type { TopicId } from '../../guide/topic-id.ts'
import type { UiText } from '../../locales/shapes.ts'
import { checkedUpTo } from './front-words.ts'
import type { Library } from './library.ts'
import { topicOf } from './topic-of.ts'

/**
 * Returns a topic as plain text to send to a friend on the given day: all that the view shows, with sources and labels.
 */
export function topicAsText(id: TopicId, library: Library, ui: UiText, today: string): string {
  const { language, texts, words } = library
  const topic = topicOf(library, id)
  const text = texts[id]
  const plain = (rich: string): string => plainText(rich, language)
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines]
  const facts = topicFacts(topic, texts, today).map((fact) => {
    const label = fact.checkWithOperator ? ` [${ui.topic.mayHaveChanged}]` : ''
    const age = fact.age === 'current' ? '' : ` [${ui.topic[fact.age]}]`
    return `- ${plain(fact.sentence)}${label}${age} (${fact.source})`
  })
  const rows = Object.entries(text.operators ?? {}).map(
    ([operator, row]) => `- ${ui.operators[operator as Operator]}: ${plain(row)}`,
  )
  const russian = topic.words.map((word) => `- ${words[word].ru}: ${words[word].meaning}`)
  return [
    text.title,
    plain(text.answer),
    ...text.ways.flatMap(({ heading, steps }) =>
      section(
        heading ?? ui.topic.steps,
        steps.map((step, at) => `${at + 1}. ${plain(step)}`),
      ),
    ),
    ...section(ui.topic.operators, rows),
    ...section(
      ui.topic.cautions,
      text.cautions.map((caution) => `- ${plain(caution)}`),
    ),
    ...section(ui.topic.words, russian),
    ...section(
      ui.topic.unconfirmed,
      (text.unconfirmed ?? []).map((line) => `- ${plain(line)}`),
    ),
    ...section(ui.topic.facts, facts),
    '',
    `${ui.name} · ${checkedUpTo(ui, language, today)}`,
  ].join('\n')
}
