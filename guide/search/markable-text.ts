import { type Folded, fold } from './fold.ts'
import type { SearchIndex } from './open-index.ts'
import { stem } from './stem.ts'
import { pairsOf, type Token, tokensOf } from './tokens.ts'

/** A term of the index, and its place in the folded text. */
interface MarkableTerm {
  text: string
  start: number
  end: number
}

/** A word of a text, with its stem. */
export interface MarkableWord extends MarkableTerm {
  stem: string
}

/** A text prepared once, so that the words of one query after another can be marked in it. */
export interface MarkableText {
  folded: Folded
  /** Its words, and neighbours that the index knows as one word: top up, Wi-Fi. */
  words: readonly MarkableWord[]
  /** Its characters and pairs of characters that the index knows. */
  characters: readonly MarkableTerm[]
}

/** Prepares a text. */
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
    characters: tokens
      .filter(({ kind }) => kind === 'han')
      .flatMap(charactersOf)
      .filter(({ text }) => postings.has(text)),
  }
}

/** Returns the overlapping pairs of a Han run, and its characters. */
function charactersOf({ text, start }: Token): MarkableTerm[] {
  const singles: MarkableTerm[] = []
  for (const character of text) {
    const from = singles.at(-1)?.end ?? start
    singles.push({ text: character, start: from, end: from + character.length })
  }
  const pairs = pairsOf(text).map((pair, at) => {
    const from = singles[at]?.start ?? start
    return { text: pair, start: from, end: from + pair.length }
  })
  return [...pairs, ...singles]
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
