/** Growing pauses between looks at a page that keeps changing: most late forms come in the first seconds. */
const PAUSES_MS = [150, 300, 600, 1_000, 1_500, 2_000, 3_000, 5_000, 8_000, 13_000, 21_000, 34_000]

/** A watch for later changes of the page. */
export interface LateWatch {
  /** Whether the page has changed since the last look. */
  changed(): boolean
  stop(): void
}

/**
 * Calls `look` after the page has changed, less and less often, and stops for good after the last pause. The observer
 * is off between a change and its look, so that a page that changes all the time costs nothing.
 */
export function watchLate(document: Document, look: () => void, signal: AbortSignal): LateWatch {
  let looks = 0
  let dirty = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const onChange = (): void => {
    if (dirty) return
    dirty = true
    observer.disconnect()
    timer = setTimeout(() => {
      dirty = false
      looks += 1
      look()
      if (looks < PAUSES_MS.length && !signal.aborted) observe()
    }, PAUSES_MS[looks])
  }
  const observer = new MutationObserver(onChange)
  // The observer does not see that a frame has loaded.
  document.addEventListener('load', () => looks < PAUSES_MS.length && onChange(), {
    capture: true,
    signal,
  })
  const observe = (): void => {
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['action', 'formaction', 'type', 'src', 'srcdoc'],
    })
  }
  const stop = (): void => {
    looks = PAUSES_MS.length
    observer.disconnect()
    clearTimeout(timer)
  }
  signal.addEventListener('abort', stop, { once: true })
  observe()
  return { changed: () => dirty || looks >= PAUSES_MS.length, stop }
}
