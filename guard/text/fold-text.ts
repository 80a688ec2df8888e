import { lazy } from '../lazy.ts'
import { DRAWN_LETTERS } from './drawn-letters.generated.ts'

/** Character → the Latin or Russian letter it is drawn like. */
const drawnLike = lazy(
  () =>
    new Map(
      DRAWN_LETTERS.split(' ').flatMap((group) => {
        const [letter = '', ...characters] = group
        return characters.map((character): [string, string] => [character, letter])
      }),
    ),
)

/** Where the letters in circles and squares that Unicode does not decompose begin (A); each run has 26. */
const ENCLOSED = [0x1f150, 0x1f170, 0x1f1e6]

/** Text that is drawn from right to left although its letters are not: what stands between U+202E and U+202C. */
const TURNED = /\u202e([^\u202c\n]*)\u202c?/g

/** Marks on letters, and characters that nobody sees. The two dots of ё are such a mark, й keeps its own. */
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const SHORT_I = /([иИ])(?=\p{M}*\u0306)\p{M}+/gu

/** One word with something between its letters ("М Т С", "М·Т·С"): three single letters or more. */
const SPELT_OUT =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][ .,·•∙⋅*_|/\\~-]{1,2}){2,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu

function letterOf(character: string): string {
  if (character < '\u0080') return character
  const drawn = drawnLike().get(character)
  if (drawn !== undefined) return drawn
  const code = character.codePointAt(0) ?? 0
  const start = ENCLOSED.find((first) => code >= first && code < first + 26)
  return start === undefined ? character : String.fromCharCode(65 + code - start)
}

/**
 * Returns a text as it is drawn, with its capitals: every letter of another script as the Latin or Russian one it is
 * drawn like, without marks and unseen characters, in the order in which it is read. Latin and Russian letters are not
 * told apart here: `cyrillicReading` and `skeletonOf` read words that mix them.
 */
export function asDrawn(text: string): string {
  const plain = text
    .replace(TURNED, (_, turned: string) => [...turned].reverse().join(''))
    .normalize('NFKD')
    .replace(SHORT_I, (_, letter: string) => (letter === 'и' ? 'й' : 'Й'))
    .replace(UNSEEN, '')
  let drawn = ''
  for (const character of plain) drawn += letterOf(character)
  return drawn.replace(SPELT_OUT, (word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
}

/** Returns a text as it is drawn, in lower case: the one form in which labels, lines and names are compared. */
export const foldText = (text: string): string => asDrawn(text).toLowerCase()
