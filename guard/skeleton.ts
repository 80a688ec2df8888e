import { CONFUSABLES } from './confusables.generated.ts'

/** Character → the Latin letter it is drawn like. */
const drawnLike: ReadonlyMap<string, string> = new Map(
  CONFUSABLES.split(' ').flatMap((group) => {
    const [letter = '', ...characters] = group
    return characters.map((character): [string, string] => [character, letter])
  }),
)

const ASCII = /^[ -~]*$/
const MARKS = /\p{M}/gu

/**
 * What a label looks like in Latin letters: marks are dropped and letters drawn alike are replaced, after UTS 39's
 * skeleton, with pairs of lower-case letters that Unicode's table misses. ASCII comes back unchanged.
 */
export function skeletonOf(text: string): string {
  if (ASCII.test(text)) return text
  let skeleton = ''
  for (const character of text) {
    const known = drawnLike.get(character)
    skeleton += known ?? plain(character)
  }
  return skeleton
}

/** The character without its marks, or what that is drawn like. */
function plain(character: string): string {
  let out = ''
  for (const part of character.normalize('NFKD').replace(MARKS, '')) {
    out += drawnLike.get(part) ?? part
  }
  return out
}

/** Latin letters drawn like Cyrillic ones, for words that mix the two. */
const LATIN = 'aeopcxykmthb'
const CYRILLIC = 'аеорсхукмтнв'

/** A Cyrillic label as a reader takes it: Latin letters between Cyrillic ones read as Cyrillic, ё as е. */
export function cyrillicReading(text: string): string {
  let out = ''
  for (const character of text) {
    const at = LATIN.indexOf(character)
    out += character === 'ё' ? 'е' : at < 0 ? character : (CYRILLIC[at] ?? character)
  }
  return out
}
