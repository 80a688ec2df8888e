import { OPERATOR_RECORDS } from '../../guard/operators/index.ts'
import type { Brand, OperatorRecord, WordWeight } from '../../guard/operators/operator-record.ts'
import { switchLayout } from '../../guide/search/layout.ts'

/** One table for a part of what ships. */
interface Table {
  doc: string
  value: unknown
}

/** The tables of one generated module, by the name of the export. */
export type Tables = Readonly<Record<string, Table>>

/**
 * The modules of `guard/operators/` that are made of the records, by the name before `.generated.ts`. Each script and
 * each view that ships carries the tables it needs and no other. This must not import what is generated: the tests
 * put a sixth operator in.
 */
export function operatorTables(records: readonly OperatorRecord[] = OPERATOR_RECORDS) {
  const byId = <Value>(of: (record: OperatorRecord) => Value): Record<string, Value> =>
    Object.fromEntries(records.map((record) => [record.id, of(record)]))
  const brands = records.flatMap((record) => record.brands)
  const names = brands.flatMap((brand) => brand.names)
  return {
    ids: {
      OPERATORS: {
        doc: 'The operators whose numbers we help to top up, in the order they are shown.',
        value: records.map(({ id }) => id),
      },
    },
    names: {
      NAMES: {
        doc: 'What each operator is called, by language.',
        value: {
          'zh-CN': byId((record) => record.names['zh-CN']),
          en: byId((record) => record.names.en),
          ru: byId((record) => record.names.ru.nominative),
        },
      },
      RUSSIAN_GENITIVE: {
        doc: 'The Russian names in the genitive: "of MegaFon".',
        value: byId((record) => record.names.ru.genitive),
      },
      WRITTEN_NAMES: {
        doc: 'The names as people write them in Latin and Cyrillic letters, lower case.',
        value: names,
      },
    },
    pages: {
      PAGES: { doc: 'Where our buttons lead.', value: byId(({ pages }) => pages) },
    },
    hosts: {
      HOSTS: {
        doc: 'The domains of each operator, of its sisters and of its namesakes, and those nobody confirms.',
        value: byId(({ domains, plainHttp, sisters, unconfirmed, namesakes }) => ({
          domains,
          plainHttp,
          sisters,
          unconfirmed,
          namesakes,
        })),
      },
    },
    brands: brandTables(records),
    'page-signs': {
      COLOURS: { doc: 'The colours of each brand.', value: byId(({ colours }) => colours) },
      COMPANIES: {
        doc: 'The companies behind the brands, lower case, and whose each is.',
        value: Object.fromEntries(
          records.flatMap(({ id, companies }) => companies.map((name) => [name, id])),
        ),
      },
      UNMISTAKABLE: {
        doc: 'Names that mean the operator in any language.',
        value: brands.filter((brand) => brand.unmistakable).flatMap((brand) => brand.names),
      },
    },
    numbers: {
      WITH_RANGES: {
        doc: 'The operators that number ranges were given to.',
        value: records.filter(({ numbers }) => numbers.kind === 'own-ranges').map(({ id }) => id),
      },
      WITHOUT_RANGES: {
        doc: 'The operators that rent a network, so that their numbers are of others’ ranges.',
        value: records.filter(({ numbers }) => numbers.kind !== 'own-ranges').map(({ id }) => id),
      },
      MORE_PREFIXES: {
        doc: 'First digits after +7 that the carrier data lacks, by operator.',
        value: Object.fromEntries(
          records.flatMap(({ id, numbers }) =>
            numbers.kind === 'own-ranges' && numbers.prefixes.length > 0
              ? [[id, numbers.prefixes]]
              : [],
          ),
        ),
      },
    },
    'search-words': {
      SEARCH_WORDS: {
        doc: 'How people write the names in a search, folded.',
        value: byId(({ searchWords }) => searchWords),
      },
    },
  } satisfies Record<string, Tables>
}

/** What the judge carries, so no more than the techniques need. */
function brandTables(records: readonly OperatorRecord[]) {
  const brands = records.flatMap((record) => record.brands)
  const rows = records.flatMap(({ id, brands }) =>
    brands.map((brand) => ({ operator: id, domain: brand.domain, words: wordsOf(brand) })),
  )
  const byName = <Value>(of: (brand: Brand) => Value | undefined): [string, Value][] =>
    brands.flatMap((brand) => {
      const value = of(brand)
      return value === undefined ? [] : brand.names.map((name): [string, Value] => [name, value])
    })
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
    CUTS: {
      doc: 'How hyphens cut the short names.',
      value: brands.flatMap(({ cuts = [] }) => cuts),
    },
    DRAWINGS: {
      doc: 'Short Latin names and their drawings in other Latin letters.',
      value: Object.fromEntries(
        byName(({ drawings }) => drawings).filter(([name]) => isLatin(name)),
      ),
    },
    NOT_AFTER: {
      doc: 'What makes another word of a name when it stands before it: "to" of "yota".',
      value: Object.fromEntries(
        byName(({ endings, names }) => endings && beginnings(endings, names)),
      ),
    },
    ORDINARY: {
      doc: 'Ordinary words one slip from a name.',
      value: brands.flatMap(({ ordinary = [] }) => ordinary),
    },
    MEANINGFUL: {
      doc: 'Words one vowel from a name that mean something of their own.',
      value: brands.flatMap(({ meaningful = [] }) => meaningful),
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
  } satisfies Tables
}

/** A word, its weight as the techniques count it, and how it stands for the brand. */
type Word = readonly [
  word: string,
  weight: 0 | 1 | 2,
  via: 'name' | 'transliteration' | 'wrong-layout',
]

const WEIGHTS = { faint: 0, short: 1, long: 2 } as const satisfies Record<WordWeight, number>

/** A name typed in the other layout says less than the name: of two letters it says nothing, so it is left out. */
const IN_OTHER_LAYOUT = { faint: null, short: 'faint', long: 'long' } as const satisfies Record<
  WordWeight,
  WordWeight | null
>

function wordsOf({ names, weight, spellings }: Brand): Word[] {
  const switched = IN_OTHER_LAYOUT[weight]
  return [
    ...names.map((name): Word => [name, WEIGHTS[weight], 'name']),
    ...Object.entries(spellings).map(
      ([word, own]): Word => [word, WEIGHTS[own], 'transliteration'],
    ),
    ...names.toReversed().flatMap((name): Word[] => {
      // б and ю are keys that no address has.
      const word = switched && switchLayout(name)?.replace(/[^\p{L}\d]/gu, '')
      return word ? [[word, WEIGHTS[switched], 'wrong-layout']] : []
    }),
  ]
}

/** What stands before a name in the ordinary words that end in it. */
const beginnings = (endings: readonly string[], names: readonly string[]): string[] =>
  endings.flatMap((word) =>
    names.filter((name) => word.endsWith(name)).map((name) => word.slice(0, -name.length)),
  )

/** Cyrillic comes after `~`. */
const isLatin = (word: string): boolean => word < '~'
