import { foldSounds } from '../../guard/stranger/lexicon/fold-sounds.ts'
import { type Idea, LEXICON } from './lexicon/index.ts'
import type { Word } from './message-words.ts'
import { spellingsOf } from './spellings-of-word.ts'

/** Where a message says something of the lexicon. */
export interface Mention {
  /** In UTF-16 units of the folded text. */
  start: number
  end: number
  /** In half words. */
  at: number
  until: number
}

/** One word of a term: all of it, or its stem. */
interface Part {
  text: string
  stem: boolean
}

/** A term, under its first word: what must follow, and what it says. */
interface Entry {
  idea: Idea
  rest: readonly Part[]
}

/** Terms by their first word: written in full, or as a stem. */
interface Table {
  full: Map<string, Entry[]>
  stems: Map<string, Entry[]>
  longest: number
}

const emptyTable = (): Table => ({ full: new Map(), stems: new Map(), longest: 0 })

function put(table: Table, idea: Idea, parts: readonly Part[]): void {
  const [first, ...rest] = parts
  if (first === undefined || first.text === '') return
  const map = first.stem ? table.stems : table.full
  const entries = map.get(first.text) ?? []
  map.set(first.text, [...entries, { idea, rest }])
  table.longest = Math.max(table.longest, first.text.length)
}

const partsOf = (term: string): Part[] =>
  term
    .split(/[_/&-]/u)
    .filter((part) => part !== '' && part !== '*')
    .map((part) => ({ text: part.replace('*', ''), stem: part.endsWith('*') }))

/** Romanised stems and words shorter than this would be met in English. */
const SHORTEST_ROMANISED = { stem: 5, full: 4 }

/** Short Russian words that are nothing in English, and needed. */
const ROMANISED_ANYWAY = new Set(['kod', 'koda', 'mts', 'sms'])

const romanised = (part: Part): Part => ({ ...part, text: foldSounds(part.text).text })

const isTelling = ({ text, stem }: Part): boolean =>
  text.length >= SHORTEST_ROMANISED[stem ? 'stem' : 'full'] || ROMANISED_ANYWAY.has(text)

interface Tables {
  words: Table
  romanised: Table
  han: Table
}

/** The terms of every idea, by first word. */
function tablesOf(): Tables {
  const tables: Tables = { words: emptyTable(), romanised: emptyTable(), han: emptyTable() }
  for (const [idea, { ru, en, zh }] of Object.entries(LEXICON) as [Idea, (typeof LEXICON)[Idea]][]) {
    for (const term of ru.replaceAll('ё', 'е').split(' ').filter(Boolean)) {
      const parts = partsOf(term)
      put(tables.words, idea, parts)
      const latin = parts.map(romanised)
      if (/[а-я]/u.test(term) && latin.some(isTelling)) put(tables.romanised, idea, latin)
    }
    for (const term of en.split(' ').filter(Boolean)) put(tables.words, idea, partsOf(term))
    for (const term of zh.split(' ').filter(Boolean))
      put(/^\p{Script=Han}/u.test(term) ? tables.han : tables.words, idea, [{ text: term, stem: false }])
  }
  return tables
}

let made: Tables | null = null
const tables = (): Tables => (made ??= tablesOf())

/** Finds what a message says of the lexicon's ideas. Takes linear time: each word is looked up, not sought. */
export function findIdeas(words: readonly Word[], text: string): Map<Idea, Mention[]> {
  const found = new Map<Idea, Mention[]>()
  const note = (idea: Idea, first: Word, last: Word): void => {
    const mention = { start: first.start, end: last.end, at: first.at, until: last.at }
    const mentions = found.get(idea)
    if (mentions === undefined) found.set(idea, [mention])
    else mentions.push(mention)
  }
  const { words: table, romanised: latin, han } = tables()
  const spellings = words.map(({ text: word }) => spellingsOf(word))
  for (const [index, word] of words.entries()) {
    for (const { idea, last } of hanTerms(han, words, index, text)) note(idea, word, last)
    for (const { idea, rest } of entriesOf(table, spellings[index]?.plain ?? [])) {
      const last = lastOf(rest, words, index, (at) => spellings[at]?.plain ?? [])
      if (last !== null) note(idea, word, last)
    }
    for (const { idea, rest } of entriesOf(latin, spellings[index]?.sounds ?? [])) {
      const last = lastOf(rest, words, index, (at) => spellings[at]?.sounds ?? [])
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

/**
 * Returns the longest Chinese term that begins with the character at `index`, under each idea that has it: a code
 * (验证码) is no confirming (验证).
 */
function hanTerms(
  { full, longest }: Table,
  words: readonly Word[],
  index: number,
  text: string,
): { idea: Idea; last: Word }[] {
  const first = words[index]
  if (first === undefined || !/^\p{Script=Han}/u.test(first.text)) return []
  for (let length = longest; length > 0; length -= 1) {
    const entries = full.get(text.slice(first.start, first.start + length))
    if (entries === undefined) continue
    const end = first.start + length
    let last = first
    for (let at = index; (words[at]?.start ?? end) < end; at += 1) last = words[at] ?? last
    return entries.map(({ idea }) => ({ idea, last }))
  }
  return []
}
