import type { Verdict, VerdictKind } from '../../guard/verdict/verdict.ts'
import { lazy } from '../lazy-view.tsx'

/** The button that leads to the real page. Most pages don't need it, so its code is loaded apart. */
export const RealPage = lazy(async () => (await import('./real-page.tsx')).RealPage)

const MAY_BE_FALSE: ReadonlySet<VerdictKind> = new Set(['lookalike', 'impersonation', 'caution'])

/** Whether the card of this verdict leads to the real page. */
export const leadsAway = ({ kind }: Verdict): boolean => MAY_BE_FALSE.has(kind)

/** Loads the parts of a verdict's card, so that it is complete when it is first shown. */
export const bringParts = (verdict: Verdict): Promise<void> =>
  leadsAway(verdict) ? RealPage.load() : Promise.resolve()
