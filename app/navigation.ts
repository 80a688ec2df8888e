import { signal } from '@preact/signals'
import type { Operator } from '../guard/operator.ts'
import { type GuidePlace, hashOf, type Route, readPlace } from './route.ts'

/** What is shown. */
export const route = signal<Route>({ view: 'home' })

/** How many steps this page has made inside the guide: what there is to go back to. */
let depth = 0

/** Whether what is shown was opened here, by the person, and not found so when the page began. */
export const wasOpened = (): boolean => depth > 0

/** Shows a route and leaves a step in the history, so that the browser's own "back" works too. */
export function go(to: Route): void {
  const hash = hashOf(to)
  if (location.hash === hash) return
  depth += 1
  location.hash = hash
}

/** One step back; home, where this page began somewhere else. */
export function goBack(): void {
  if (depth === 0) {
    go({ view: 'home' })
    return
  }
  depth -= 1
  history.back()
}

/** Follows the address of the page until the signal ends; says which operator a link named. */
export function followHash(
  onOperator: (operator: Operator) => void,
  signal: AbortSignal,
): GuidePlace {
  const read = (): GuidePlace => {
    const place = readPlace(location.hash)
    route.value = place.route
    if (place.operator !== null) onOperator(place.operator)
    return place
  }
  addEventListener('hashchange', read, { signal })
  return read()
}
