/** Neighbouring stems as keys, whichever comes first: check balance and balance check are one. */
export function wordPairs(stems: readonly string[]): string[] {
  return stems.slice(1).flatMap((stem, at) => {
    const before = stems[at] ?? ''
    return before === stem ? [] : [[before, stem].sort().join('+')]
  })
}
