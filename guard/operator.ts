/** The five operators whose numbers we help to top up, in the order they are shown. */
export const OPERATORS = ['mts', 'beeline', 'megafon', 't2', 'yota'] as const

/** An operator's id: used in verdicts, deep links (`?op=mts`) and stored settings. */
export type Operator = (typeof OPERATORS)[number]
