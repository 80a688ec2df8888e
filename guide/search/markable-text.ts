import { type Folded, fold } from './fold.ts'
import type { SearchIndex } from './open-index.ts'
import { stem } from './stem.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A word of a text; its stem, and where it lies in the folded text. */
export interface MarkableWord {
  text: string
  stem: string
  start: number
  end: number
}

/** A text taken apart once, for marking in it what one query after another means. */
export interface MarkableText {
  folded: Folded
  /** Its words, and neighbours that the index knows as one word: top up, Wi-Fi. */
  words: readonly MarkableWord[]
  /** Runs of Han characters. */
  runs: readonly Token[]
}

/** Takes a text apart. */
export function readMarkable(text: string, { simplified, postings }: SearchIndex): MarkableText {
  const folded = fold(text, simplified)
  const tokens = tokensOf(folded.text)
  const words = tokens.filter(({ kind }) => kind === 'word').map(wordOf)
  const joined = words
    .flatMap((word, at) => joinedTo(word, words[at + 1], folded.text))
    .filter((both) => postings.has(both.stem))
  return {
    folded,
    words: [...words, ...joined],
    runs: tokens.filter(({ kind }) => kind === 'han'),
  }
}

function wordOf({ text, start }: Omit<Token, 'kind'>): MarkableWord {
  return { text, stem: stem(text), start, end: start + text.length }
}

function joinedTo(
  { text, start, end }: MarkableWord,
  next: MarkableWord | undefined,
  folded: string,
): MarkableWord[] {
  if (next === undefined || !/^[\s-]$/u.test(folded.slice(end, next.start))) return []
  return [{ ...wordOf({ text: text + next.text, start }), end: next.end }]
}
