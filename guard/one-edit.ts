/**
 * Whether one letter added, left out, changed, or exchanged with its neighbour turns one word into the other
 * (Damerau–Levenshtein distance of exactly one). Compares code points.
 */
export function isOneEdit(one: string, other: string): boolean {
  const a = [...one]
  const b = [...other]
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < Math.min(a.length, b.length) - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  const [x, y] = left
  const longest = Math.max(left.length, right.length)
  return (
    longest === 1 ||
    (longest === 2 && left.length === right.length && x === right[1] && y === right[0])
  )
}
