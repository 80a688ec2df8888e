/**
 * Unpacks a sorted list of words in which each begins with a digit: how many letters it shares with the one before
 * it (`0pay5line` would be wrong, `0pay3card3online` is pay, paycard, payonline).
 */
export function unpacked(packed: string): string[] {
  let word = ''
  return (packed.match(/\d\D+/g) ?? []).map((entry) => {
    word = word.slice(0, Number(entry[0])) + entry.slice(1)
    return word
  })
}

/** Packs words that have no digits. */
export function packed(words: readonly string[]): string {
  let before = ''
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0
      while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++
      before = word
      return shared + word.slice(shared)
    })
    .join('')
}
