/** A view transition older than this is no transition: it is a picture frozen over the page. */
const LONGEST_TRANSITION_MS = 1_000

interface Transition {
  skipTransition(): void
}

/** Ends view transitions that stay; returns whether one had to be ended. */
export function createTransitionWatch(document: Document): (now: number) => boolean {
  let current: Transition | null = null
  let since = 0
  return (now) => {
    const active = (document as Document & { activeViewTransition?: Transition | null })
      .activeViewTransition
    if (!active) {
      current = null
      return false
    }
    if (active !== current) {
      current = active
      since = now
    }
    if (now - since < LONGEST_TRANSITION_MS) return false
    active.skipTransition()
    return true
  }
}
