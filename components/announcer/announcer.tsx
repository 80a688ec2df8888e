import { signal } from '@preact/signals'
import { whenQuiet } from '../when-quiet/when-quiet.ts'

const said = signal('')
let next = ''

const say = whenQuiet(() => {
  // The same words twice in a row would not be read again: a no-break space makes them other words.
  said.value = said.value === next ? `${next}\u00a0` : next
})

/** Says something politely to screen readers; what follows quickly replaces it, so that typing is not interrupted. */
export function announce(words: string, afterMs = 0): void {
  next = words
  say(afterMs)
}

/** The live region `announce` speaks through. One on each page. */
export function Announcer() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {said.value}
    </div>
  )
}
