import type { IconName } from '../../components/icon/paths.ts'
import type { Operator } from '../../guard/operator.ts'
import type { TextRange } from '../../guide/search/highlighter.ts'
import type { Route } from '../route.ts'
import type { FoundCode } from './found-code.ts'

/** A row of the list under the search field: its words and where it leads. */
export interface ListEntry {
  id: string
  icon: IconName
  title: string
  titleRanges: readonly TextRange[]
  hint: string
  hintRanges: readonly TextRange[]
  /** The code that the query means here, or null. */
  code: FoundCode | null
  codeRanges: readonly TextRange[]
  to: Route
  /** The operator that the query names, for which the row is opened; or null. */
  operator: Operator | null
}
