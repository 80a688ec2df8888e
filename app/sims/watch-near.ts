type Moved = (isNear: boolean, height: number) => void

const watched = new WeakMap<Element, Moved>()
let shared: IntersectionObserver | undefined

/** How far from what is seen of the view something counts as near. */
const MARGIN = '800px'

/** One observer for all: a long log has hundreds of elements. The view's `main` stays as long as the page. */
const observerIn = (main: Element | null): IntersectionObserver =>
  (shared ??= new IntersectionObserver(
    (all) => {
      for (const { target, isIntersecting, boundingClientRect } of all)
        watched.get(target)?.(isIntersecting, boundingClientRect.height)
    },
    { root: main, rootMargin: MARGIN },
  ))

/**
 * Calls `moved` when an element comes near the part of the view that is seen, and when it goes from there, with its
 * height in CSS pixels. Returns a function that stops this.
 */
export function watchNear(element: Element, moved: Moved): () => void {
  const observer = observerIn(element.closest('main'))
  watched.set(element, moved)
  observer.observe(element)
  return () => observer.unobserve(element)
}
