/** A view transition that lasts longer is no transition but a picture frozen over the page. */
const LONGEST_TRANSITION_MS = 1_000

interface Transition {
  skipTransition(): void
}

/** Creates a function that ends a view transition that lasts too long, and returns whether it had to. */
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
