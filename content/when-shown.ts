/** Speculation rules (prerendering) are Chromium's alone; the DOM types leave them out. */
type MaybePrerendered = Document & { prerendering?: boolean }

/**
 * Runs a task at once, or, in a page loaded ahead of time, when it comes on screen: until then the tab still
 * shows another page, and nothing may be done to it on this one's account.
 */
export function whenShown(task: () => void): void {
  if ((document as MaybePrerendered).prerendering) {
    document.addEventListener('prerenderingchange', task, { once: true })
  } else {
    task()
  }
}
