import { lazy } from '../lazy.ts'
import { CONFUSABLES } from './confusables.generated.ts'

/** Character → the Latin letter it is drawn like. */
const drawnLike = lazy(
  () =>
    new Map(
      CONFUSABLES.split(' ').flatMap((group) => {
        const [letter = '', ...characters] = group
        return characters.map((character): [string, string] => [character, letter])
      }),
    ),
)

const MARKS = /\p{M}/gu

/**
 * What a label looks like in Latin letters: marks are dropped and letters drawn alike are replaced, after UTS 39's
 * skeleton, with pairs of lower-case letters that Unicode's table misses. ASCII comes back unchanged.
 */
export function skeletonOf(text: string): string {
  let skeleton = ''
  for (const character of text) {
    if (character <= '~') skeleton += character
    else skeleton += drawnLike().get(character) ?? withoutMarks(character)
  }
  return skeleton
}

/** The character without its marks, or what that is drawn like. */
const withoutMarks = (character: string): string =>
  [...character.normalize('NFKD').replace(MARKS, '')]
    .map((part) => drawnLike().get(part) ?? part)
    .join('')

/** Latin letters drawn like Cyrillic ones, for words that mix the two. */
const LATIN = 'aeopcxykmthb'
const CYRILLIC = 'аеорсхукмтнв'

/** A label with Cyrillic letters as a reader takes it: the Latin ones between them read as Cyrillic. */
export function cyrillicReading(text: string): string {
  let out = ''
  for (const character of text) {
    const at = LATIN.indexOf(character)
    out += CYRILLIC[at] ?? character
  }
  return out
}
