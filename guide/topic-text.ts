import type { Operator } from '../guard/operator.ts'
import type { FactId } from './facts/index.ts'

/**
 * A topic in one language. In every string but `searchWords`, `{fact-id}` prints the fact's `main` value,
 * `{fact-id.name}` another one, `{fact-id.name:number}` the bare number of a quantity (for Russian cases and
 * Chinese measure words); no other digits may stand in a text except in names (T2, Tele2, 3-D Secure).
 */
export interface TopicText {
  title: string
  /** The answer in one line, before anything else. */
  answer: string
  /** What to do, as one list or as several ways with a heading each. */
  ways: readonly { heading?: string; steps: readonly string[] }[]
  /** What to be careful about. */
  cautions: readonly string[]
  /** One row for each operator, if they differ. */
  operators?: Partial<Record<Operator, string>>
  /** What was researched and could not be confirmed. */
  unconfirmed?: readonly string[]
  /** The sentence of every printable fact whose `topic` this is. */
  facts: Partial<Record<FactId, string>>
  /** What people type when they look for this (synonyms, slang, questions). Not shown. */
  searchWords: readonly string[]
}

/** A topic as shipped: the words to find it by are in the search index. */
export type ShownText = Omit<TopicText, 'searchWords'>
