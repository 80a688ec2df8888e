import type { Operator } from '../../operator.ts'

/** The brands' colours as their sites have used them; worth something only beside other evidence. */
const COLOURS: Record<Operator, readonly string[]> = {
  mts: ['#ff0032', '#e30611', '#ed1c24', '#e2001a'],
  beeline: ['#ffdd2d', '#ffc800', '#fdd900', '#ffcc00', '#ffdc00'],
  megafon: ['#00b956', '#731982', '#00985f', '#00b05a'],
  t2: ['#ff3495', '#a7fc00'],
  yota: ['#00aeef', '#00b4e6', '#00a3e0'],
}

/** How far each of red, green and blue may be off: screens' and designers' liberties, not another colour. */
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
