import { OPERATOR_RECORDS } from '../../guard/operators/index.ts'
import type { OperatorRecord } from '../../guard/operators/operator-record.ts'
import { brandTables } from './brand-tables.ts'

/** One table for a part of what ships. */
interface Table {
  doc: string
  value: unknown
}

/** The tables of one generated module, by the name of the export. */
export type Tables = Readonly<Record<string, Table>>

type Records = readonly OperatorRecord[]

/**
 * The modules of `guard/operators/` that are made of the records, by the name before `.generated.ts`. Each script and
 * each view that ships carries the tables it needs and no other. This must not import what is generated: the tests
 * put a sixth operator in.
 */
export const operatorTables = (records: Records = OPERATOR_RECORDS) =>
  ({
    ids: {
      OPERATORS: {
        doc: 'The operators whose numbers we help to top up, in the order they are shown.',
        value: records.map(({ id }) => id),
      },
    },
    names: nameTables(records),
    pages: {
      PAGES: { doc: 'Where our buttons lead.', value: byId(records, ({ pages }) => pages) },
    },
    hosts: {
      HOSTS: {
        doc: 'The domains of each operator, of its sisters and of its namesakes, and those nobody confirms.',
        value: byId(records, ({ domains, plainHttp, sisters, unconfirmed, namesakes }) => ({
          domains,
          plainHttp,
          sisters,
          unconfirmed,
          namesakes,
        })),
      },
    },
    brands: brandTables(records),
    'page-signs': pageSignTables(records),
    numbers: numberTables(records),
    'search-words': {
      SEARCH_WORDS: {
        doc: 'How people write the names in a search, folded.',
        value: byId(records, ({ searchWords }) => searchWords),
      },
    },
  }) satisfies Record<string, Tables>

const nameTables = (records: Records) =>
  ({
    NAMES: {
      doc: 'What each operator is called, by language.',
      value: {
        'zh-CN': byId(records, ({ names }) => names['zh-CN']),
        en: byId(records, ({ names }) => names.en),
        ru: byId(records, ({ names }) => names.ru.nominative),
      },
    },
    RUSSIAN_GENITIVE: {
      doc: 'The Russian names in the genitive: "of MegaFon".',
      value: byId(records, ({ names }) => names.ru.genitive),
    },
    WRITTEN_NAMES: {
      doc: 'The names as people write them in Latin and Cyrillic letters, lower case.',
      value: records.flatMap(({ brands }) => brands.flatMap(({ names }) => names)),
    },
    ANY_NAME: {
      doc: 'The same as a pattern of their beginnings, for the script that runs on every page: a list is longer by half.',
      value: new RegExp(
        records
          .flatMap(({ brands }) => brands.flatMap(({ names }) => names))
          .map((name) => name.slice(0, 5))
          .join('|'),
        'i',
      ),
    },
  }) satisfies Tables

const pageSignTables = (records: Records) =>
  ({
    COLOURS: {
      doc: 'The colours of each brand.',
      value: byId(records, ({ colours }) => colours),
    },
    COMPANIES: {
      doc: 'The companies behind the brands, lower case, and whose each is.',
      value: Object.fromEntries(
        records.flatMap(({ id, companies }) => companies.map((name) => [name, id])),
      ),
    },
    UNMISTAKABLE: {
      doc: 'Names that mean the operator in any language.',
      value: records
        .flatMap(({ brands }) => brands)
        .flatMap(({ unmistakable, names }) => (unmistakable ? names : [])),
    },
  }) satisfies Tables

const numberTables = (records: Records) =>
  ({
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
  }) satisfies Tables

const byId = <Value>(
  records: Records,
  of: (record: OperatorRecord) => Value,
): Record<string, Value> => Object.fromEntries(records.map((record) => [record.id, of(record)]))
