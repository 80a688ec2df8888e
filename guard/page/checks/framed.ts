import { failed, type PageCheck, passed } from './page-check.ts'

declare module '../../verdict/check-result.ts' {
  interface CheckWhys {
    framed: 'top-page' | 'inside-frame'
  }
}

/**
 * Whether the page is shown inside another one, which then decides what is drawn over it. So a framed page is never
 * shown as official, even if it asks for nothing.
 */
export const framed: PageCheck<'framed'> = {
  id: 'framed',
  needsWholePage: false,
  weight: { official: 'always' },
  check: ({ facts }) => (facts.framed ? failed('inside-frame') : passed('top-page')),
}
