import { OPERATORS } from './operators/ids.generated.ts'

export { OPERATORS }

/** An operator's id: used in verdicts, deep links (`?op=mts`) and stored settings. */
export type Operator = (typeof OPERATORS)[number]

/** So many operators are named together where any of them can be chosen. */
export const LISTED_TOGETHER = 3
