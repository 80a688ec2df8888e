import { failed, type PageCheck, passed } from './page-check.ts'

declare module '../../verdict/check-result.ts' {
  interface CheckWhys {
    framed: 'top-page' | 'inside-frame'
  }
}

/**
 * Checks whether another page shows this one in a frame, and so decides what is drawn over it. A framed page is never
 * shown as official, even if it asks for nothing.
 */
export const framed: PageCheck<'framed'> = {
  id: 'framed',
  needsWholePage: false,
  weight: { official: 'always' },
  check: ({ facts }) => (facts.framed ? failed('inside-frame') : passed('top-page')),
}
