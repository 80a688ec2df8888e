import {
  type Brand,
  type OperatorRecord,
  VIAS,
  type WordWeight,
} from '../../guard/operators/operator-record.ts'
import { switchLayout } from '../../guide/search/layout.ts'

/** What the judge carries, so no more than the techniques need. */
export function brandTables(records: readonly OperatorRecord[]) {
  const brands = records.flatMap((record) => record.brands)
  const rows = records.flatMap(({ id, brands }) =>
    brands.map((brand) => ({ operator: id, domain: brand.domain, words: wordsOf(brand) })),
  )
  const latin = rows
    .flatMap(({ words }) => words.map(([word]) => word))
    .concat(brands.flatMap(({ drawings = [] }) => drawings))
    .filter(isLatin)
    .sort((a, b) => b.length - a.length)
  return {
    BRANDS: {
      doc: 'Brand words by the operator and the domain they stand for: each with its weight and how it stands for them.',
      value: rows,
    },
    ANY_BRAND_WORD: {
      doc: 'Any brand word or drawing in Latin letters: a literal, so that pages cost no set-up.',
      value: new RegExp(latin.join('|')),
    },
    LATIN_TARGETS: {
      doc: 'The words in Latin letters that a slip may be read into (`typoTargets`), spelled out for speed.',
      value: brands
        .filter(({ weight }) => weight === 'long')
        .flatMap(({ names }) => names)
        .filter((name) => isLatin(name) && name.length > 5),
    },
    ...shortNameTables(brands),
    ...ordinaryWordTables(brands),
  }
}

const shortNameTables = (brands: readonly Brand[]) => ({
  DRAWINGS: {
    doc: 'Short Latin names and their drawings in other Latin letters.',
    value: Object.fromEntries(
      brands.flatMap(({ names, drawings }) =>
        drawings ? names.filter(isLatin).map((name) => [name, drawings]) : [],
      ),
    ),
  },
})

const ordinaryWordTables = (brands: readonly Brand[]) => ({
  NOT_AFTER: {
    doc: 'What makes another word of a name when it stands before it: "to" of "yota".',
    value: Object.fromEntries(
      brands.flatMap(({ names, endings }) =>
        endings ? names.map((name) => [name, beginnings(endings, names)]) : [],
      ),
    ),
  },
  NOT_BEFORE: {
    doc: 'What makes another word of a name or spelling when it stands after it: "e" of "megaphone".',
    value: Object.fromEntries(brands.flatMap(continuations)),
  },
  ORDINARY: {
    doc: 'Ordinary words one slip from a name.',
    value: brands.flatMap(({ ordinary = [] }) => ordinary),
  },
  MEANINGFUL: {
    doc: 'Words one vowel from a name that mean something of their own.',
    value: brands.flatMap(({ meaningful = [] }) => meaningful),
  },
})

/** A word, its weight as the techniques count it, and the place in `VIAS` of how it stands for the brand. */
type Word = readonly [word: string, weight: 0 | 1 | 2, via: number]

const WEIGHTS = { faint: 0, short: 1, long: 2 } as const satisfies Record<WordWeight, number>

/** A name typed in the other layout says less than the name: of two letters it says nothing, so it is left out. */
const IN_OTHER_LAYOUT = { faint: null, short: 'faint', long: 'long' } as const satisfies Record<
  WordWeight,
  WordWeight | null
>

function wordsOf({ names, weight, spellings }: Brand): Word[] {
  const switched = IN_OTHER_LAYOUT[weight]
  return [
    ...names.map((name): Word => [name, WEIGHTS[weight], VIAS.indexOf('name')]),
    ...Object.entries(spellings).map(
      ([word, own]): Word => [word, WEIGHTS[own], VIAS.indexOf('transliteration')],
    ),
    ...names.toReversed().flatMap((name): Word[] => {
      // The keys of б and ю bear a comma and a full stop, which no name in an address has.
      const word = switched && switchLayout(name)?.replace(/[^\p{L}\d]/gu, '')
      return word ? [[word, WEIGHTS[switched], VIAS.indexOf('wrong-layout')]] : []
    }),
  ]
}

/** What stands before a name in the ordinary words that end in it. */
const beginnings = (endings: readonly string[], names: readonly string[]): string[] =>
  endings.flatMap((word) =>
    names.filter((name) => word.endsWith(name)).map((name) => word.slice(0, -name.length)),
  )

/** What stands after a name or a spelling in the ordinary words that begin with it. */
const continuations = ({ names, spellings, openings = [] }: Brand): [string, string[]][] =>
  [...names, ...Object.keys(spellings)].flatMap((name): [string, string[]][] => {
    const longer = openings.filter((word) => word.startsWith(name))
    return longer.length > 0 ? [[name, longer.map((word) => word.slice(name.length))]] : []
  })

/** Cyrillic comes after `~`. */
const isLatin = (word: string): boolean => word < '~'
