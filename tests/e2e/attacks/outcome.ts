import type { Subject } from '../../sites/attacked/attacked.ts'
import { findColour, readPicture } from './pixels.ts'

/** Share of the warning's pixels that must be left for it to count as visible. */
export const VISIBLE = 0.9

/** How long a page is attacked before it is looked at; a budget of repairs lasts longer than that. */
export const ATTACK_MS = 1_500

/** How long a report may take to show in the toolbar, or the stopped page to come. */
export const REPORT_MS = 15_000

/** What a warning came to under an attack: still visible, or hidden and that reported in the toolbar. */
export type Outcome = 'visible' | 'reported' | 'hidden'

/** What each attack comes to, by its id, in each browser. Every row is named, so that none is lost unnoticed. */
const OUTCOMES: Readonly<Record<string, Readonly<Record<'Chromium' | 'Firefox', Outcome>>>> = {
}

/** What an attack must come to. Throws when nobody has said. */
export function outcomeOf(id: string, browser: 'Chromium' | 'Firefox'): Outcome {
  const outcome = OUTCOMES[id]
  if (!outcome) throw new Error(`No outcome is named for the attack ${id}.`)
  return outcome[browser]
}

/** The warning's pixels in a screenshot, and the box around them. */
export const findWarning = (png: Uint8Array, { colour }: Subject) =>
  findColour(readPicture(png), colour)

/** Where × stands in the panel: half a target (14 px) and the padding (12 px) from its upper right corner. */
export const crossOf = ({ right, top }: { right: number; top: number }): [number, number] => [
  right - 24,
  top + 24,
]
