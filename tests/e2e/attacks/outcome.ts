import type { Subject } from '../../sites/attacked/attacked.ts'
import { findColour, readPicture } from './pixels.ts'

/** Share of the warning's pixels that must be left for it to count as visible. */
export const VISIBLE = 0.9

/** Pixels of the smallest warning that is shown whole. */
export const SHOWN = 10_000

/** How long a warning may take to come up on a busy machine. */
const WARNED_MS = 10_000

/** How long a page is attacked before it is looked at; a budget of repairs lasts longer than that. */
export const ATTACK_MS = 1_500

/** How long a report may take to show in the toolbar, or the stopped page to come. */
export const REPORT_MS = 15_000

/** What a warning came to under an attack: still visible, or hidden and that reported in the toolbar. */
export type Outcome = 'visible' | 'reported' | 'hidden'

/** Browsers that are attacked. */
export type Attacked = 'Chromium' | 'Firefox'

const VISIBLE_IN_BOTH = { Chromium: 'visible', Firefox: 'visible' } as const
const REPORTED_IN_BOTH = { Chromium: 'reported', Firefox: 'reported' } as const

/** What each attack comes to, by its id. Every row is named, so that none is lost or gets worse unnoticed. */
export const OUTCOMES: Readonly<Record<string, Readonly<Record<Attacked, Outcome>>>> = {
  A01: VISIBLE_IN_BOTH,
  A02: REPORTED_IN_BOTH,
  A03: VISIBLE_IN_BOTH,
  A04: VISIBLE_IN_BOTH,
  A05: VISIBLE_IN_BOTH,
  A06: VISIBLE_IN_BOTH,
  A07: VISIBLE_IN_BOTH,
  A08: VISIBLE_IN_BOTH,
  A09: VISIBLE_IN_BOTH,
  A10: VISIBLE_IN_BOTH,
  A11: VISIBLE_IN_BOTH,
  A12: VISIBLE_IN_BOTH,
  A13: VISIBLE_IN_BOTH,
  A14: VISIBLE_IN_BOTH,
  A15: VISIBLE_IN_BOTH,
  A16: VISIBLE_IN_BOTH,
  A17: VISIBLE_IN_BOTH,
  A18: VISIBLE_IN_BOTH,
  A19: VISIBLE_IN_BOTH,
  A20: VISIBLE_IN_BOTH,
  A21: VISIBLE_IN_BOTH,
  A22: VISIBLE_IN_BOTH,
  A23: VISIBLE_IN_BOTH,
  A24: VISIBLE_IN_BOTH,
  A25: VISIBLE_IN_BOTH,
  A26: VISIBLE_IN_BOTH,
  A27: VISIBLE_IN_BOTH,
  A28: VISIBLE_IN_BOTH,
  A29: VISIBLE_IN_BOTH,
  A30: VISIBLE_IN_BOTH,
  A31: VISIBLE_IN_BOTH,
  A32: VISIBLE_IN_BOTH,
  A33: VISIBLE_IN_BOTH,
  A33a: VISIBLE_IN_BOTH,
  A33b: VISIBLE_IN_BOTH,
  A33c: VISIBLE_IN_BOTH,
  A33d: VISIBLE_IN_BOTH,
  A34: VISIBLE_IN_BOTH,
  A35: VISIBLE_IN_BOTH,
}

/** Waits until a page shows its warning, or for as long as one may take; resolves to the warning's pixels then. */
export async function untilWarned(
  shot: () => Promise<Uint8Array>,
  subject: Subject,
): Promise<number> {
  for (const end = Date.now() + WARNED_MS; ; ) {
    const { count } = findWarning(await shot(), subject)
    if (count > SHOWN || Date.now() > end) return count
  }
}

/** Notes what came of each attack and prints the tally when all are done. */
export function tally(name: string) {
  const outcomes = new Map<string, Outcome>()
  return {
    note: (id: string, outcome: Outcome) => outcomes.set(id, outcome),
    print: () => {
      const all = [...outcomes.values()]
      const seen = all.filter((outcome) => outcome === 'visible').length
      const survived = all.filter((outcome) => outcome !== 'hidden').length
      const others = [...outcomes].filter(([, outcome]) => outcome !== 'visible').map(([id]) => id)
      console.log(
        `${name}: visible ${seen}/${all.length}, visible or reported ${survived}/${all.length}` +
          (others.length > 0 ? `; not visible: ${others.join(' ')}` : ''),
      )
    },
  }
}

/** The warning's pixels in a screenshot, and the box around them. */
export const findWarning = (png: Uint8Array, { colour }: Subject) =>
  findColour(readPicture(png), colour)

/** Where × stands in the panel: half a target (14 px) and the padding (12 px) from its upper right corner. */
export const crossOf = ({ right, top }: { right: number; top: number }): [number, number] => [
  right - 24,
  top + 24,
]
