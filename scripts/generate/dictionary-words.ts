import { readFileSync } from 'node:fs'

const DICTIONARIES = {
  english: new URL('../../node_modules/dictionary-en/index.dic', import.meta.url),
  russian: new URL('../../node_modules/dictionary-ru/index.dic', import.meta.url),
}

/** The words of a dictionary for Hunspell, as the packages dictionary-en and dictionary-ru have them. */
export const dictionaryWords = (language: keyof typeof DICTIONARIES): string[] =>
  readFileSync(DICTIONARIES[language], 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
