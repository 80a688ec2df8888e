import type { Operator } from '../../guard/operator.ts'
import type { CodeEntry } from './index-data.ts'
import type { QueryUnit } from './query-unit.ts'

/** What the words of a query ask for, in the reading that makes most sense. */
export interface Interpretation {
  units: readonly QueryUnit[]
  /** The operator it names, or null. */
  operator: Operator | null
  /** The units of the operator's name. They say little about the topic if there are others. */
  operatorUnits: readonly QueryUnit[]
  /** Stems of its words in order, to find words that belong together. */
  stems: readonly string[]
}

/** A query, read once: as a code to dial with the codes it may mean, best first, or else as words. */
export type ReadQuery =
  | { kind: 'code'; code: string; meant: readonly CodeEntry[] }
  | { kind: 'words'; folded: string; words: Interpretation }
