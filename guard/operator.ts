import { OPERATORS } from './operators/ids.generated.ts'

export { OPERATORS }

/** An operator's id: used in verdicts, deep links (`?op=mts`) and stored settings. */
export type Operator = (typeof OPERATORS)[number]
