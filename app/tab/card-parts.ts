import type { Verdict, VerdictKind } from '../../guard/verdict/verdict.ts'
import { lazy } from '../lazy-view.tsx'

/** The way to the real page: a button most pages need not, nor its code. */
export const RealPage = lazy(async () => (await import('./real-page.tsx')).RealPage)

/** Why the verdict is what it is. */
export const Details = lazy(async () => (await import('./details.tsx')).Details)

const MAY_BE_FALSE: ReadonlySet<VerdictKind> = new Set(['lookalike', 'impersonation', 'caution'])

/** Whether the card of a verdict leads to the real page. */
export const leadsAway = ({ kind }: Verdict): boolean => MAY_BE_FALSE.has(kind)

/** Brings what a verdict's card is made of, so that it stands whole when it is first shown. */
export const bringParts = (verdict: Verdict): Promise<unknown> =>
  Promise.all([Details.load(), leadsAway(verdict) && RealPage.load()])
