import type { Operator } from '../../operator.ts'
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

/** The company behind MTS bears a name of two words. */
const COMPANY_OF_TWO_WORDS = /мобильные телесистемы|mobile telesystems/g

/** Words of Latin and Cyrillic letters and digits, and runs of Chinese characters. */
export const wordsOf = (text: string): string[] =>
  readable(text)
    .replace(COMPANY_OF_TWO_WORDS, 'мтс')
    .match(/[\p{Script=Latin}\p{Script=Cyrillic}\d]+|\p{Script=Han}+/gu) ?? []

/** Companies behind the brands, as imprints name them. */
const COMPANIES: Record<string, Operator> = {
  вымпелком: 'beeline',
  vimpelcom: 'beeline',
  скартел: 'yota',
  scartel: 'yota',
}

const names = new Map<string, Operator>([
  ...brandWords()
    .filter(({ via }) => via === 'name')
    .map(({ word, operator }): [string, Operator] => [word, operator]),
  ...Object.entries(COMPANIES),
])

/** The operator that a word names, also where its letters are only drawn so. */
export const operatorNamed = (word: string): Operator | undefined =>
  names.get(word) ?? names.get(cyrillicReading(word)) ?? names.get(skeletonOf(word))
