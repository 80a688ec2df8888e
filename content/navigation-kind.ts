import type { Navigation } from '../platform/messages.ts'

/** How the person got to this document (Navigation Timing 2); a reload or a back step is no new visit. */
export function navigationKind(): Navigation {
  const [entry] = performance.getEntriesByType('navigation')
  return (entry as PerformanceNavigationTiming | undefined)?.type ?? 'navigate'
}
