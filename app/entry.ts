import type { Span } from '../components/highlight/highlight.tsx'
import type { IconName } from '../components/icon/paths.ts'
import type { Route } from './route.ts'

/** A row of the list under the search field: what it says and where it leads. */
export interface Entry {
  id: string
  icon: IconName
  title: string
  titleSpans: readonly Span[]
  hint: string
  hintSpans: readonly Span[]
  to: Route
}
