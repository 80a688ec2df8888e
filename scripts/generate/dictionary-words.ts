import { readFileSync } from 'node:fs'

/** The words of a dictionary for Hunspell, as its package has them (`dictionary-ru`, `dictionary-en`). */
export const dictionaryWords = (name: string): string[] =>
  readFileSync(new URL(`../../node_modules/${name}/index.dic`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
