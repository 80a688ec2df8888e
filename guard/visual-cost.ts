/** Pairs a hurried eye does not tell apart, and pairs it does on a second look; each way round. */
const SAME = 'i1 il l1 o0 m:rn m:nn m:rr w:vv d:cl d:dl b:lb s5'
const NEAR = 'ec nm nr bd gq uv lj'

/** What a pair costs: five of the first kind, or two of the second, still make one clear letter. */
const SAME_COST = 0.2
const NEAR_COST = 0.5
/** An unlike letter, a missing or an added one: beyond any limit together with another. */
const UNLIKE_COST = 2

const costs: ReadonlyMap<string, number> = new Map([
  ...rows(SAME, SAME_COST),
  ...rows(NEAR, NEAR_COST),
])

function rows(packed: string, cost: number): [string, number][] {
  return packed.split(' ').flatMap((pair): [string, number][] => {
    const [one = '', other = ''] = pair.indexOf(':') < 0 ? [...pair] : pair.split(':')
    return [
      [`${one}:${other}`, cost],
      [`${other}:${one}`, cost],
    ]
  })
}

/**
 * How unlike two words look: 0 for equal ones, small where letters or pairs of letters are drawn alike (`rn` and
 * `m`), large otherwise. Dynamic programming over both words, as for an edit distance.
 */
export function visualCost(a: string, b: string): number {
  let before: number[] = []
  let row: number[] = []
  for (let i = 0; i <= a.length; i++) {
    const next: number[] = []
    for (let j = 0; j <= b.length; j++) next.push(cell(a, b, i, j, next, row, before))
    before = row
    row = next
  }
  return row[b.length] ?? Infinity
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  here: readonly number[],
  above: readonly number[],
  twoAbove: readonly number[],
): number {
  if (i === 0 && j === 0) return 0
  const pair = (m: number, n: number): number =>
    costs.get(`${a.slice(i - m, i)}:${b.slice(j - n, j)}`) ?? UNLIKE_COST
  return Math.min(
    (above[j] ?? Infinity) + UNLIKE_COST,
    (here[j - 1] ?? Infinity) + UNLIKE_COST,
    (above[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : pair(1, 1)),
    i > 1 ? (twoAbove[j - 1] ?? Infinity) + pair(2, 1) : Infinity,
    j > 1 ? (above[j - 2] ?? Infinity) + pair(1, 2) : Infinity,
  )
}
