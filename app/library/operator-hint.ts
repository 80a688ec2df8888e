import type { Operator } from '../../guard/operator.ts'
import { type CardRow, tells } from '../../guide/operators/cards.ts'
import type { UiText } from '../../locales/shapes.ts'

const SHOWN: readonly CardRow[] = ['balance', 'support', 'site', 'idle']

/** What an operator's card holds, in a few words: no row that would be empty is promised. */
export const operatorHint = (ui: UiText, operator: Operator): string =>
  SHOWN.filter((row) => tells(operator, row))
    .map((row) => ui.card.rows[row])
    .join(' · ')
