import type { Operator } from '../../operator.ts'
import { COMPANIES } from '../../operators/page-signs.generated.ts'
import { brandWords } from '../../stranger/lexicon/brand-words.ts'
import { cyrillicReading, skeletonOf } from '../../stranger/skeleton.ts'

/** Invisible characters that break words up for machines and not for eyes. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g

/** A page's text as a reader takes it: no invisible characters, no spaced-out letters, lower case, ё as е. */
export const readable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?<![\p{L}\d])(?:[\p{L}\d] ){2,}[\p{L}\d](?![\p{L}\d])/gu, (spaced) =>
      spaced.replaceAll(' ', ''),
    )

/** Companies behind the brands, as imprints name them, and whose each is. */
const companies: readonly [string, Operator][] = Object.entries(COMPANIES)

/** Names of several words, told apart from names of one. */
const LONG_NAMES = new RegExp(
  companies
    .filter(([name]) => name.includes(' '))
    .map(([name]) => name)
    .join('|') || '(?!)',
  'g',
)

/** Words of Latin and Cyrillic letters and digits, and runs of Chinese characters. */
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

/** The operator that a word names, also where its letters are only drawn so. */
export const operatorNamed = (word: string): Operator | undefined =>
  names.get(word) ?? names.get(cyrillicReading(word)) ?? names.get(skeletonOf(word))
