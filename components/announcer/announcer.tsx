import { signal } from '@preact/signals'

const said = signal('')
let timer: ReturnType<typeof setTimeout> | undefined

/** Says something politely to screen readers; what follows quickly replaces it, so that typing is not interrupted. */
export function announce(words: string, afterMs = 0): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    // The same words twice in a row would not be read again: a no-break space makes them other words.
    said.value = said.value === words ? `${words}\u00a0` : words
  }, afterMs)
}

/** The live region `announce` speaks through. One on each page. */
export function Announcer() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {said.value}
    </div>
  )
}
