import type { Operator } from '../../operator.ts'
import { COMPANIES } from '../../operators/page-signs.generated.ts'
import { brandWords } from '../../stranger/lexicon/brand-words.ts'
import { cyrillicReading, skeletonOf } from '../../stranger/skeleton.ts'
import { asDrawn } from '../../text/fold-text.ts'
import { simplified } from '../../text/simplified.ts'
import { isSiteWord } from './vocabulary.ts'

/** The companies behind the brands, as imprints name them, each with its operator. */
const companies: readonly [string, Operator][] = Object.entries(COMPANIES)

const CYRILLIC_ENDING = /(?<=\p{Script=Cyrillic})[аеийоуыьэюя]+$/u

/** Company names of several words in any case, and the same as one word. */
const LONG_NAMES = companies
  .filter(([name]) => name.includes(' '))
  .map(([name]): [RegExp, string] => {
    const stems = name.split(' ').map((word) => word.replace(CYRILLIC_ENDING, '\\p{L}{0,3}'))
    return [new RegExp(stems.join('\\s+'), 'giu'), name.replaceAll(' ', '')]
  })

const names = new Map<string, Operator>([
  ...brandWords()
    .filter(({ via }) => via === 'name')
    .map(({ word, operator }): [string, Operator] => [word, operator]),
  ...companies.map(([name, operator]): [string, Operator] => [name.replaceAll(' ', ''), operator]),
])

/** Shorter names have no cases. */
const SHORTEST_DECLINED = 4

/** What is made of a name: an adjective ("мегафоновский"), a pet name ("мегафончик"). */
const DERIVED = /^(.{3,}?)(?:овск\p{Script=Cyrillic}{2,3}|чик\p{Script=Cyrillic}{0,2})$/u

/** The name that a Cyrillic word is a case of ("мегафона", "йоты") or made of, or undefined. */
function declined(word: string): Operator | undefined {
  const made = names.get(DERIVED.exec(word)?.[1] ?? '')
  if (made !== undefined) return made
  const [, stem = '', ending = ''] = /^(\p{Script=Cyrillic}{3,}?)(а|у|ом|е|ой|ы)$/u.exec(word) ?? []
  const feminine = names.get(`${stem}а`)
  if (feminine !== undefined && /^(?:у|е|ой|ы)$/.test(ending)) return feminine
  const isName = stem.length >= SHORTEST_DECLINED && /^(?:а|у|ом|е)$/.test(ending)
  return isName ? names.get(stem) : undefined
}

/** Returns the operator that a folded word names, in any case, even if it mixes alphabets, or undefined. */
export const operatorNamed = (word: string): Operator | undefined => {
  for (const reading of [word, cyrillicReading(word), skeletonOf(word)]) {
    const operator = names.get(reading) ?? declined(reading)
    if (operator !== undefined) return operator
  }
  return undefined
}

/** A name inside a word, with the ending of a case where the word ends. */
const INSIDE = new RegExp(
  `(?:${[...names.keys()].sort((a, b) => b.length - a.length).join('|')})(?:(?:а|у|ом|е)$)?`,
)

/** Without capitals that part them, shorter names and words are met inside other words by chance. */
const SHORTEST_GLUED = 3

/** Cuts a word with a name glued to it ("МойМТС", "MTSPay", "mtspay") into its parts; any other word stays whole. */
function unglued(word: string): string[] {
  const lower = word.toLowerCase()
  if (lower.length !== word.length || operatorNamed(lower) !== undefined) return [lower]
  for (const reading of [lower, cyrillicReading(lower), skeletonOf(lower)]) {
    const found = INSIDE.exec(reading)
    if (!found) continue
    const end = found.index + found[0].length
    const parts = [lower.slice(0, found.index), lower.slice(found.index, end), lower.slice(end)]
    const [before = '', , after = ''] = parts
    const parted = isBorder(word, found.index) && isBorder(word, end)
    const glued = found[0].length >= SHORTEST_GLUED && isGlued(before) && isGlued(after)
    if (parted || glued) return parts.filter(Boolean)
  }
  return [lower]
}

/** Whether the word ends there, or a new one begins by its capitals: "MTS|Pay", "Мой|МТС". */
const isBorder = (word: string, at: number): boolean =>
  at === 0 ||
  at === word.length ||
  /^[\p{Ll}\d]\p{Lu}/u.test(word.slice(at - 1, at + 1)) ||
  /^\p{Lu}\p{Lu}\p{Ll}/u.test(word.slice(at - 1, at + 2))

/** Whether nothing is left beside a name, or a word of an operator's site long enough to be one. */
const isGlued = (part: string): boolean =>
  part === '' || (part.length >= SHORTEST_GLUED && isSiteWord(part))

/** Returns the folded words of Latin or Cyrillic letters and digits, and the runs of Chinese characters. */
export function wordsOf(text: string): string[] {
  let drawn = simplified(asDrawn(text))
  for (const [name, glued] of LONG_NAMES) drawn = drawn.replace(name, glued)
  const words = drawn.match(/[\p{Script=Latin}\p{Script=Cyrillic}\d]+|\p{Script=Han}+/gu) ?? []
  return words.flatMap(unglued)
}
