import { signal } from '@preact/signals'
import type { Operator } from '../guard/operator.ts'
import { type GuidePlace, hashOf, type Route, readPlace } from './route.ts'

/** The route on screen. */
export const route = signal<Route>({ view: 'home' })

/** How many steps this page has made inside the guide: how often the person can go back. */
let depth = 0

/** Whether the person opened the current view here, rather than the page starting with it. */
export const wasOpened = (): boolean => depth > 0

/** Shows a route and adds a step to the history, so that the browser's own "back" works too. */
export function go(to: Route): void {
  const hash = hashOf(to)
  if (location.hash === hash) return
  depth += 1
  location.hash = hash
  // The browser tells of the new fragment later: a key pressed meanwhile is meant for the view that was asked for.
  route.value = to
}

/** The browser steps back later than it is asked to: a second press meanwhile does not step again. */
let stepping = false

/** Goes one step back, or home if this page started with another view. */
export function goBack(): void {
  if (stepping) return
  if (depth === 0) {
    go({ view: 'home' })
    return
  }
  depth -= 1
  stepping = true
  history.back()
}

/** Follows the page's fragment until the signal ends. Calls back with the operator that a link names. */
export function followHash(
  onOperator: (operator: Operator) => void,
  signal: AbortSignal,
): GuidePlace {
  const read = (): GuidePlace => {
    stepping = false
    const place = readPlace(location.hash)
    if (hashOf(place.route) !== hashOf(route.value)) route.value = place.route
    if (place.operator !== null) onOperator(place.operator)
    return place
  }
  addEventListener('hashchange', read, { signal })
  return read()
}
