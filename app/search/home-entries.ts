import type { Operator } from '../../guard/operator.ts'
import type { UiText } from '../../locales/shapes.ts'
import { operatorHint } from '../library/front-words.ts'
import type { ListEntry } from './list-entry.ts'

const PLAIN = { titleRanges: [], hintRanges: [], code: null, codeRanges: [], operator: null }

/**
 * Returns the rows shown before anything is typed: the operator of the current tab (or the chosen one) and the ways to
 * pay. Their number never changes, so that nothing below moves when a verdict names an operator.
 */
export const homeEntries = (ui: UiText, operator: Operator | null): ListEntry[] => [
  operator === null ? allOperators(ui) : card(ui, operator),
  {
    ...PLAIN,
    id: 'ways',
    icon: 'route',
    title: ui.home.ways,
    hint: ui.home.waysHint,
    to: { view: 'ways' },
  },
]

const card = (ui: UiText, operator: Operator): ListEntry => ({
  ...PLAIN,
  id: `operator-${operator}`,
  icon: 'sim',
  title: ui.operators[operator],
  hint: operatorHint(ui, operator),
  to: { view: 'operator', operator },
})

const allOperators = (ui: UiText): ListEntry => ({
  ...PLAIN,
  id: 'operators',
  icon: 'sim',
  title: ui.home.operatorCards,
  hint: Object.values(ui.operators).join(' · '),
  to: { view: 'operators' },
})
