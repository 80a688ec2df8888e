import { signal } from '@preact/signals'
import { whenQuiet } from '../when-quiet/when-quiet.ts'

const said = signal('')
let next = ''

const say = whenQuiet(() => {
  // The same words twice in a row would not be read again: a no-break space makes them different.
  said.value = said.value === next ? `${next}\u00a0` : next
})

/**
 * Announces words politely to screen readers. A later call soon after replaces them, so that typing is not interrupted.
 */
export function announce(words: string, afterMs = 0): void {
  next = words
  say(afterMs)
}

/** The live region that `announce` writes to. Each page has one. */
export function Announcer() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {said.value}
    </div>
  )
}
