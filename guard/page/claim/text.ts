import type { Operator } from '../../operator.ts'
import { COMPANIES } from '../../operators/page-signs.generated.ts'
import { brandWords } from '../../stranger/lexicon/brand-words.ts'
import { cyrillicReading, skeletonOf } from '../../stranger/skeleton.ts'

/** Invisible characters, which break up words for machines but not for readers. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g

/** Returns a text as a reader sees it: no invisible characters, no spaced-out letters, lower case, ё as е. */
export const readable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?<![\p{L}\d])(?:[\p{L}\d] ){2,}[\p{L}\d](?![\p{L}\d])/gu, (spaced) =>
      spaced.replaceAll(' ', ''),
    )

/** The companies behind the brands, as imprints name them, each with its operator. */
const companies: readonly [string, Operator][] = Object.entries(COMPANIES)

/** Company names of several words, to be read as one word each. */
const LONG_NAMES = new RegExp(
  companies
    .filter(([name]) => name.includes(' '))
    .map(([name]) => name)
    .join('|') || '(?!)',
  'g',
)

/** Returns the words of Latin or Cyrillic letters and digits, and the runs of Chinese characters. */
export const wordsOf = (text: string): string[] =>
  readable(text)
    .replace(LONG_NAMES, (name) => name.replaceAll(' ', ''))
    .match(/[\p{Script=Latin}\p{Script=Cyrillic}\d]+|\p{Script=Han}+/gu) ?? []

const names = new Map<string, Operator>([
  ...brandWords()
    .filter(({ via }) => via === 'name')
    .map(({ word, operator }): [string, Operator] => [word, operator]),
  ...companies.map(([name, operator]): [string, Operator] => [name.replaceAll(' ', ''), operator]),
])

/** Returns the operator that a word names, even by look-alike letters, or undefined. */
export const operatorNamed = (word: string): Operator | undefined =>
  names.get(word) ?? names.get(cyrillicReading(word)) ?? names.get(skeletonOf(word))
