import type { Operator } from '../../guard/operator.ts'
import type { Unit } from './unit.ts'

/** What a query asks for, read in the way that makes most sense. */
export interface Interpretation {
  units: readonly Unit[]
  /** The operator it names. */
  operator: Operator | null
  /** The units of the operator's name, which say little about the topic while there are others. */
  operatorUnits: readonly Unit[]
  /** Stems of its words, in order, for finding words that belong together. */
  stems: readonly string[]
}
