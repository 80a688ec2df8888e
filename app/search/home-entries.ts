import type { Operator } from '../../guard/operator.ts'
import type { TopicId } from '../../guide/topic-id.ts'
import type { UiText } from '../../locales/shapes.ts'
import type { Library } from '../library/library.ts'
import { iconOf } from '../library/topic-of.ts'
import type { ListEntry } from './list-entry.ts'

/**
 * Returns the rows shown before anything is typed: the operator of the current tab (or the chosen one), the ways to
 * pay, and the topics read last.
 */
export function homeEntries(
  ui: UiText,
  operator: Operator | null,
  recents: readonly TopicId[],
  library: Library | null,
): ListEntry[] {
  const plain = { titleRanges: [], hintRanges: [], code: null, codeRanges: [], operator: null }
  const entries: ListEntry[] = [
    {
      ...plain,
      id: 'ways',
      icon: 'route',
      title: ui.home.ways,
      hint: ui.home.waysHint,
      to: { view: 'ways' },
    },
  ]
  if (operator !== null)
    entries.unshift({
      ...plain,
      id: `operator-${operator}`,
      icon: 'sim',
      title: ui.operators[operator],
      hint: library?.front.operatorHint(ui, operator) ?? '',
      to: { view: 'operator', operator },
    })
  if (library === null) return entries
  for (const topic of recents)
    entries.push({
      ...plain,
      id: `recent-${topic}`,
      icon: iconOf(library, topic),
      title: library.texts[topic].title,
      hint: ui.home.recent,
      to: { view: 'topic', topic },
    })
  return entries
}
