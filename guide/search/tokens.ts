/** A piece of folded text that search looks up: a word or a run of Han characters. Positions are in the folded text. */
export interface Token {
  kind: 'word' | 'han'
  text: string
  start: number
}

const TOKEN = /(?<han>\p{Script=Han}+)|[\p{Script=Latin}\p{Nd}]+|\p{Script=Cyrillic}+/gu

/**
 * Returns the words and Han runs of folded text, in order. Scripts never mix within one; digits go with Latin (t2,
 * tele2).
 */
export function tokensOf(folded: string): Token[] {
  return [...folded.matchAll(TOKEN)].map((match) => ({
    kind: match.groups?.han === undefined ? 'word' : 'han',
    text: match[0],
    start: match.index,
  }))
}

/** Returns the overlapping pairs of a Han run. A run of one character has none. */
export function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

/** Returns neighbouring stems as keys, whichever comes first: check balance and balance check are the same. */
export function wordPairs(stems: readonly string[]): string[] {
  return stems.slice(1).flatMap((stem, at) => {
    const before = stems[at] ?? ''
    return before === stem ? [] : [[before, stem].sort().join('+')]
  })
}
