import type { Idea } from './lexicon/index.ts'
import type { Word } from './message-words.ts'
import { type Spellings, spellingsOf } from './spellings-of-word.ts'
import { type Entry, type HanTable, type Part, type Table, termTables } from './term-tables.ts'

/** Where a message says something of the lexicon. */
export interface Mention {
  /** In UTF-16 units of the folded text. */
  start: number
  end: number
  /** In half words. */
  at: number
  until: number
}

/** A word of the message with what may begin at it. */
interface Reading extends Spellings {
  begins: readonly Entry[]
  beginsInSounds: readonly Entry[]
}

/** Finds what a message says of the lexicon's ideas. Takes linear time: each word is looked up, not sought. */
export function findIdeas(words: readonly Word[], text: string): Map<Idea, Mention[]> {
  const found = new Map<Idea, Mention[]>()
  const note = (idea: Idea, first: Word, last: Word): void => {
    const mention = { start: first.start, end: last.end, at: first.at, until: last.at }
    const mentions = found.get(idea)
    if (mentions === undefined) found.set(idea, [mention])
    else mentions.push(mention)
  }
  const { words: table, romanised: latin, han } = termTables()
  const read = new Map<string, Reading>()
  const readings = words.map(({ text: word }) => {
    const before = read.get(word)
    if (before !== undefined) return before
    const { plain, sounds } = spellingsOf(word)
    const begins = entriesOf(table, plain)
    const reading = { plain, sounds, begins, beginsInSounds: entriesOf(latin, sounds) }
    read.set(word, reading)
    return reading
  })
  for (const [index, word] of words.entries()) {
    for (const { idea, last } of hanTerms(han, words, index, text)) note(idea, word, last)
    for (const { idea, rest } of readings[index]?.begins ?? []) {
      const last = lastOf(rest, words, index, (at) => readings[at]?.plain ?? [])
      if (last !== null) note(idea, word, last)
    }
    for (const { idea, rest } of readings[index]?.beginsInSounds ?? []) {
      const last = lastOf(rest, words, index, (at) => readings[at]?.sounds ?? [])
      if (last !== null) note(idea, word, last)
    }
  }
  return found
}

/** Returns the entries whose first word is one of the spellings. */
function entriesOf(table: Table, spellings: readonly string[]): Entry[] {
  const entries: Entry[] = []
  for (const spelling of spellings) {
    entries.push(...(table.full.get(spelling) ?? []))
    const longest = Math.min(spelling.length, table.longest)
    for (let length = 2; length <= longest; length += 1)
      entries.push(...(table.stems.get(spelling.slice(0, length)) ?? []))
  }
  return entries
}

/** Returns the last word of a term whose other words follow the one at `index`, or null if they do not. */
function lastOf(
  rest: readonly Part[],
  words: readonly Word[],
  index: number,
  spellings: (at: number) => readonly string[],
): Word | null {
  const follows = rest.every(({ text, stem }, step) =>
    spellings(index + 1 + step).some((word) => (stem ? word.startsWith(text) : word === text)),
  )
  return follows ? (words[index + rest.length] ?? null) : null
}

/** What may stand between the characters of a Chinese term that somebody hides: `验.证.码`. */
const BETWEEN = /^[^\p{L}\p{N}。，！？；：、]{0,2}$/u

const isJoined = (before: Word, word: Word, text: string): boolean =>
  before.end === word.start || BETWEEN.test(text.slice(before.end, word.start))

/**
 * Returns the longest Chinese term that begins with the word at `index`, under each idea that has it: a code (验证码)
 * is no confirming (验证).
 */
function hanTerms(
  { full, longest, beginnings }: HanTable,
  words: readonly Word[],
  index: number,
  text: string,
): { idea: Idea; last: Word }[] {
  const first = words[index]
  if (first === undefined || !beginnings.has(first.text)) return []
  let found: { idea: Idea; last: Word }[] = []
  let read = ''
  for (let at = index; at < index + longest; at += 1) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || !word.isHan) break
    if (at > index && before !== undefined && !isJoined(before, word, text)) break
    read += word.text
    const entries = full.get(read)
    if (entries !== undefined) found = entries.map(({ idea }) => ({ idea, last: word }))
  }
  return found
}
