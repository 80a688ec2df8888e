/** No query is cut in more ways than this: the rest would be worse than those already found. */
const MOST_CUTS = 24

/**
 * Returns the ways to read Latin letters as pinyin syllables, fewest syllables first: `xian` is xian or xi an. The last
 * syllable may be unfinished (`chongzh`), since the person may still be typing. Empty if the letters are not pinyin.
 */
export function cutIntoSyllables(letters: string, syllables: ReadonlySet<string>): string[][] {
  const cuts: string[][] = []
  const longest = 6
  const walk = (at: number, cut: string[]): void => {
    if (cuts.length >= MOST_CUTS) return
    if (at === letters.length) {
      cuts.push(cut)
      return
    }
    for (let end = Math.min(at + longest, letters.length); end > at; end -= 1) {
      const piece = letters.slice(at, end)
      if (syllables.has(piece) || isUnfinished(piece, end === letters.length, cut, syllables))
        walk(end, [...cut, piece])
    }
  }
  walk(0, [])
  return cuts.sort((one, other) => one.length - other.length)
}

function isUnfinished(
  piece: string,
  last: boolean,
  before: readonly string[],
  syllables: ReadonlySet<string>,
): boolean {
  if (!last || before.length === 0) return false
  for (const syllable of syllables) if (syllable.startsWith(piece)) return true
  return false
}

/** Returns a reading as heard by people who don't distinguish zh from z or ang from an: congzhi for chongzhi. */
export const looseReading = (reading: string): string =>
  reading.replace(/(?<=[zcs])h|(?<=n)g(?= |$)/gu, '')
