import type { Tampering } from './panel-host-options.ts'

/** What no page does to our panel by accident. */
const BY_ITSELF: ReadonlySet<Tampering> = new Set(['removed', 'moved', 'hidden', 'style'])

/** What happens again within this many milliseconds of a repair is an answer to it. */
const RIGHT_AFTER_MS = 150

/** So often in a row: a page may open several toasts or dialogs at the same time. */
const TIMES = 4

/** Decides whether a page that had to be repaired is to be accused of it. */
export interface Accuser {
  /** Returns what to accuse the page of, or null. `now` is the time in milliseconds. */
  judge(wrong: readonly Tampering[], now: number): Tampering | null
}

/**
 * Creates an accuser. Honest pages open dialogs, popovers and toasts over the panel, fade in, and set attributes on all
 * their elements: that counts only if it comes again right after each repair. A page under a cover (`urgent`) is accused
 * at once.
 */
export function createAccuser(urgent: boolean): Accuser {
  let last = Number.NEGATIVE_INFINITY
  let times = 0
  return {
    judge(wrong, now) {
      times = now - last <= RIGHT_AFTER_MS ? times + 1 : 0
      last = now
      const [first = null] = wrong
      return wrong.find((what) => BY_ITSELF.has(what)) ?? (urgent || times >= TIMES ? first : null)
    },
  }
}
