import type { Operator } from '../../guard/operator.ts'
import type { CodeEntry } from './index-data.ts'
import type { QueryUnit } from './query-unit.ts'

/** What the words of a query ask for, read in the way that makes most sense. */
export interface Interpretation {
  units: readonly QueryUnit[]
  /** The operator it names. */
  operator: Operator | null
  /** The units of the operator's name, which say little about the topic while there are others. */
  operatorUnits: readonly QueryUnit[]
  /** Stems of its words, in order, for finding words that belong together. */
  stems: readonly string[]
}

/** A query, read once: as a code to dial, with the codes it may mean, best first; or else as words. */
export type ReadQuery =
  | { kind: 'code'; code: string; meant: readonly CodeEntry[] }
  | { kind: 'words'; folded: string; words: Interpretation }
