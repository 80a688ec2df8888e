import type { IconName } from '../../components/icon/paths.ts'
import type { Operator } from '../../guard/operator.ts'
import type { TextRange } from '../../guide/search/highlighter.ts'
import type { Route } from '../route.ts'
import type { FoundCode } from './found-code.ts'

/** A row of the list under the search field: what it says and where it leads. */
export interface ListEntry {
  id: string
  icon: IconName
  title: string
  titleRanges: readonly TextRange[]
  hint: string
  hintRanges: readonly TextRange[]
  /** The code a query means here, where it is one. */
  code: FoundCode | null
  codeRanges: readonly TextRange[]
  to: Route
  /** The operator the query named: what is opened is opened for it. */
  operator: Operator | null
}
