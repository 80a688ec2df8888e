import { lazy } from '../lazy.ts'

/** Pairs a hurried eye does not tell apart, and pairs it does on a second look; each way round. */
const SAME = 'i:1 i:l l:1 o:0 m:rn m:nn m:rr w:vv d:cl d:dl b:lb s:5'
const NEAR = 'e:c n:m n:r b:d g:q u:v l:j'

/** What a pair costs: five of the first kind, or two of the second, still make less than one unlike letter. */
const SAME_COST = 0.2
const NEAR_COST = 0.5
/** A letter unlike, missing or added: beyond any limit by itself. */
export const UNLIKE_COST = 2

/** One number for up to three character codes. */
const key = (a: number, b: number, c = 0): number => (a * 0x3000 + b) * 0x3000 + c

/** Costs by the letters' codes: of one letter and another, or of two letters and the one they look like. */
const costs = lazy(() => {
  const table = new Map<number, number>()
  for (const [packed, cost] of [
    [SAME, SAME_COST],
    [NEAR, NEAR_COST],
  ] as const) {
    for (const pair of packed.split(' ')) {
      const [one = 0, , two = 0, three] = [...pair].map((letter) => letter.charCodeAt(0))
      if (three) table.set(key(two, three, one), cost)
      else table.set(key(one, two), cost).set(key(two, one), cost)
    }
  }
  return table
})

/**
 * How unlike two words look: 0 for equal ones, small where letters or pairs of letters are drawn alike (`rn` and
 * `m`), large otherwise. Dynamic programming over both words, as for an edit distance.
 */
export function visualCost(a: string, b: string): number {
  const table = costs()
  const code = (text: string, at: number): number => text.charCodeAt(at)
  let before: number[] = []
  let row: number[] = []
  for (let i = 0; i <= a.length; i++) {
    const next: number[] = []
    for (let j = 0; j <= b.length; j++) {
      let best = i + j === 0 ? 0 : Infinity
      const offer = (from: number | undefined, cost: number | undefined): void => {
        if (from !== undefined && cost !== undefined && from + cost < best) best = from + cost
      }
      const [x, y] = [code(a, i - 1), code(b, j - 1)]
      offer(row[j], UNLIKE_COST)
      offer(next[j - 1], UNLIKE_COST)
      offer(row[j - 1], x === y ? 0 : (table.get(key(x, y)) ?? UNLIKE_COST))
      offer(before[j - 1], table.get(key(code(a, i - 2), x, y)))
      offer(row[j - 2], table.get(key(code(b, j - 2), y, x)))
      next.push(best)
    }
    before = row
    row = next
  }
  return row[b.length] ?? Infinity
}
