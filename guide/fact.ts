import type { Operator } from '../guard/operator.ts'
import type { TopicId } from './topic-id.ts'

/** What an amount counts. Currencies are ISO 4217 codes. */
export type Unit = 'hour' | 'day' | 'month' | 'RUB' | 'CNY' | 'percent' | 'digit' | 'number'

/**
 * One printable value of a fact. Dates are ISO 8601, as exact as the source is (`2025`, `2025-10`, `2025-10-06`).
 * A `planned` date lay ahead when the source was written: texts tell it as planned, before and after it has come.
 * In USSD codes the words `номер` and `сумма` stand for what the person types.
 */
export type FactValue =
  | { kind: 'ussd'; code: string }
  | { kind: 'phone'; number: string }
  | { kind: 'date'; iso: string; planned?: true }
  | { kind: 'quantity'; amount: number; unit: Unit }
  | { kind: 'range'; from: number; to: number; unit: Unit }
  | { kind: 'host'; host: string }
  | { kind: 'name'; name: string }

/** One sourced fact. Texts refer to its values: no other code, sum, phone number or date may stand in a text. */
export interface FactRecord {
  id: string
  /** The topic whose text carries the fact's sentence in each language. */
  topic: TopicId
  operator: Operator | null
  /** Values that texts may print: `{id}` prints `main`, `{id.name}` prints another. */
  values: Readonly<Record<string, FactValue>>
  /** The page that states it; null only if `printable` is false. */
  source: string | null
  /** Date of the source (ISO 8601); null if the page is undated. */
  sourceDate: string | null
  confidence: 'high' | 'medium' | 'low' | 'unconfirmed'
  /** Whether "may have changed: check with the operator" must be printed beside it. */
  checkWithOperator: boolean
  /** False for a fact that could not be confirmed, has no source, or is known to be outdated: it is never printed. */
  printable: boolean
}

/** A fact as it is written down, with how it was found: for reviewers and writers (docs/facts.md), never shipped. */
export interface ResearchedFact extends FactRecord {
  /** The fact in English, as researched. */
  statement: string
  /** Further pages that state it. */
  alsoSources: readonly string[]
}
