import type { Operator } from '../operator.ts'
import { PAGES } from '../operators/pages.generated.ts'

/** What the person wants on the operator's own site. */
export type PagePurpose = 'site' | 'payment' | 'account'

/** The operator's real page for a purpose, as an absolute https URL. */
export const officialPage = (operator: Operator, purpose: PagePurpose): string =>
  PAGES[operator][purpose]
