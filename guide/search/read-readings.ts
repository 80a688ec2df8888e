/**
 * Returns the 3755 most common Chinese characters in the order of GB 2312 level 1, which is that of their pinyin. The
 * rest of its last row is empty.
 */
export function commonCharacters(): string[] {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell)
  return [...new TextDecoder('gb2312').decode(Uint8Array.from(bytes))].slice(0, 3755)
}

/** The syllables of pinyin, and the readings of characters. */
export interface Readings {
  syllables: ReadonlySet<string>
  readingsOf: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads what the build wrote: how many of the common characters in a row have each reading, then the other readings.
 */
export function readReadings(runs: string, others: string): Readings {
  const readingsOf = new Map<string, string[]>()
  const syllables = new Set<string>()
  const add = (syllable: string, characters: readonly string[]) => {
    syllables.add(syllable)
    for (const character of characters)
      readingsOf.set(character, [...(readingsOf.get(character) ?? []), syllable])
  }
  const common = commonCharacters()
  let at = 0
  for (const [, syllable = '', count] of runs.matchAll(/([a-z]+)(\d+)/g)) {
    add(syllable, common.slice(at, at + Number(count)))
    at += Number(count)
  }
  for (const [, syllable = '', characters = ''] of others.matchAll(/(\w+):(\S+)/g))
    add(syllable, [...characters])
  return { syllables, readingsOf }
}
