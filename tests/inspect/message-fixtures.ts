import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A message of our own making: its kind, its language and its text. */
export interface MessageFixture {
  kind: string
  language: string
  text: string
}

/** Reads the messages of one file of `messages/`. */
export const messagesOf = (file: 'scam' | 'honest'): MessageFixture[] =>
  readFileSync(join(import.meta.dirname, 'messages', `${file}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', language = '', text = ''] = line.split('\t')
      return { kind, language, text }
    })
