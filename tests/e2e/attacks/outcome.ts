import type { Subject } from '../../sites/attacked/attacked.ts'
import { findColour, readPicture } from './pixels.ts'

/** Share of the warning's pixels that must be left for it to count as visible. */
export const VISIBLE = 0.9

/** How long a page is attacked before it is looked at; a budget of repairs lasts longer than that. */
export const ATTACK_MS = 1_500

/** How long a report may take to show in the toolbar, or the stopped page to come. */
export const REPORT_MS = 15_000

/** What an attack came to. */
export interface Outcome {
  visible: boolean
  reported: boolean
}

/** Counts outcomes over a table of attacks and prints them when all are done. */
export function tally(name: string) {
  const outcomes = new Map<string, Outcome>()
  return {
    note: (id: string, outcome: Outcome) => outcomes.set(id, outcome),
    visible: () => [...outcomes.values()].filter(({ visible }) => visible).length,
    print: () => {
      const all = [...outcomes.values()]
      const survived = all.filter(({ visible, reported }) => visible || reported).length
      const hidden = [...outcomes].filter(([, { visible }]) => !visible).map(([id]) => id)
      const seen = all.length - hidden.length
      console.log(
        `${name}: visible ${seen}/${all.length}, visible or reported ${survived}/${all.length}` +
          (hidden.length > 0 ? `; hidden: ${hidden.join(' ')}` : ''),
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
