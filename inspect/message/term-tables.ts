import { foldSounds } from '../../guard/stranger/lexicon/fold-sounds.ts'
import { type Idea, LEXICON } from './lexicon/index.ts'

/** One word of a term: all of it, or its stem. */
export interface Part {
  text: string
  stem: boolean
}

/** A term, under its first word: what must follow, and what it says. */
export interface Entry {
  idea: Idea
  rest: readonly Part[]
}

/** Terms by their first word: written in full, or as a stem. */
export interface Table {
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
const ROMANISED_ANYWAY = new Set(['kod', 'koda', 'mts', 'sms', 'mam', 'kin'])

const romanised = (part: Part): Part => ({ ...part, text: foldSounds(part.text).text })

const isTelling = ({ text, stem }: Part): boolean =>
  text.length >= SHORTEST_ROMANISED[stem ? 'stem' : 'full'] || ROMANISED_ANYWAY.has(text)

interface Tables {
  words: Table
  romanised: Table
  han: HanTable
}

/** Chinese terms, and the characters that one begins with. */
export interface HanTable extends Table {
  beginnings: Set<string>
}

/** The terms of every idea, by first word. */
function tablesOf(): Tables {
  const tables: Tables = {
    words: emptyTable(),
    romanised: emptyTable(),
    han: { ...emptyTable(), beginnings: new Set() },
  }
  for (const [idea, { ru, en, zh }] of Object.entries(LEXICON) as [
    Idea,
    (typeof LEXICON)[Idea],
  ][]) {
    for (const term of ru.replaceAll('ё', 'е').split(' ').filter(Boolean)) {
      const parts = partsOf(term)
      put(tables.words, idea, parts)
      const latin = parts.map(romanised)
      const length = latin.reduce((sum, { text }) => sum + text.length, 0)
      if (
        /[а-я]/u.test(term) &&
        (latin.some(isTelling) || (latin.length > 1 && length > SHORTEST_ROMANISED.stem))
      )
        put(tables.romanised, idea, latin)
    }
    for (const term of en.split(' ').filter(Boolean)) put(tables.words, idea, partsOf(term))
    for (const term of zh.split(' ').filter(Boolean)) {
      if (/^\p{Script=Han}/u.test(term)) {
        put(tables.han, idea, [{ text: term, stem: false }])
        tables.han.beginnings.add([...term][0] ?? '')
      } else put(tables.words, idea, partsOf(term))
    }
  }
  return tables
}

let made: Tables | null = null
/** Every term of the lexicon, made when first needed. */
export const termTables = (): Tables => (made ??= tablesOf())
