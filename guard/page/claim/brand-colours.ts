import type { Operator } from '../../operator.ts'
import { COLOURS } from '../../operators/page-signs.generated.ts'

/** How far red, green and blue may each differ and still be the same colour to the eye. */
const TOLERANCE = 24

/** Whether any colour of the page is the operator's. */
export const hasColourOf = (operator: Operator, colours: readonly string[]): boolean =>
  COLOURS[operator].some((own) => colours.some((colour) => distance(own, colour) <= TOLERANCE))

function distance(a: string, b: string): number {
  const channels = (hex: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const other = channels(b)
  return Math.max(...channels(a).map((channel, at) => Math.abs(channel - (other[at] ?? 999))))
}
