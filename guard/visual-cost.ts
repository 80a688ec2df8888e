import { lazy } from './lazy.ts'

/** Pairs a hurried eye does not tell apart, and pairs it does on a second look; each way round. */
const SAME = 'i:1 i:l l:1 o:0 m:rn m:nn m:rr w:vv d:cl d:dl b:lb s:5'
const NEAR = 'e:c n:m n:r b:d g:q u:v l:j'

/** What a pair costs: five of the first kind, or two of the second, still make less than one unlike letter. */
const SAME_COST = 0.2
const NEAR_COST = 0.5
/** A letter unlike, missing or added: beyond any limit by itself. */
export const UNLIKE_COST = 2

const costs = lazy(() => {
  const table = new Map<string, number>()
  for (const [packed, cost] of [
    [SAME, SAME_COST],
    [NEAR, NEAR_COST],
  ] as const) {
    for (const pair of packed.split(' ')) {
      table.set(pair, cost).set(pair.split(':').reverse().join(':'), cost)
    }
  }
  return table
})

/**
 * How unlike two words look: 0 for equal ones, small where letters or pairs of letters are drawn alike (`rn` and
 * `m`), large otherwise. Dynamic programming over both words, as for an edit distance.
 */
export function visualCost(a: string, b: string): number {
  const rows: number[][] = []
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = []
    rows.push(row)
    for (let j = 0; j <= b.length; j++) {
      /** The best way here by taking `m` letters of a and `n` of b together. */
      const by = (m: number, n: number): number =>
        (rows[i - m]?.[j - n] ?? Infinity) +
        (m === n && a[i - 1] === b[j - 1]
          ? 0
          : (costs().get(`${a.slice(i - m, i)}:${b.slice(j - n, j)}`) ??
            (m + n > 2 ? Infinity : UNLIKE_COST)))
      row.push(i + j === 0 ? 0 : Math.min(by(1, 0), by(0, 1), by(1, 1), by(2, 1), by(1, 2)))
    }
  }
  return rows[a.length]?.[b.length] ?? Infinity
}
