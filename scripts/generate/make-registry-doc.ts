import { OPERATOR_RECORDS } from '../../guard/operators/index.ts'
import type { OperatorRecord } from '../../guard/operators/operator-record.ts'
import type { Entry } from '../../guard/registry/entry.ts'
import { EVIDENCE } from '../../guard/registry/evidence/index.ts'
import { CLOSED_SINCE, NAMES } from '../../guard/registry/names.ts'
import type { PagePurpose } from '../../guard/registry/official-page.ts'
import { allEntries, PLAIN_HTTP_HOSTS } from '../../guard/registry/registry.ts'
import type { GeneratedFile } from './generators.ts'

const PURPOSES: readonly PagePurpose[] = ['site', 'payment', 'account']

/** Returns the registry as a document: every entry with its role, confidence, date, sources and note. */
function registryDoc(): string {
  const entries = allEntries()
  return [
    '# The registry',
    '',
    'Whose hosts the guard knows, and why. Generated from `guard/operators/` and `guard/registry/` by `npm run generate`;',
    'a test fails when it is out of date. A domain stands for every host under it, cut at dots.',
    '',
    'Confidence: high = two or more independent sources or an official page; medium = one good source; low = one weak',
    'source, or none. Nothing of low confidence is ever called official or linked to.',
    '',
    ...OPERATOR_RECORDS.flatMap((record) => operatorSection(record, entries)),
    ...section(
      'Partners',
      'Banks, wallets, gateways and shops through which a number is topped up.',
      entries,
      'partner',
    ),
    ...section(
      'Honest namesakes',
      'Other firms that share a brand’s name: left alone.',
      entries,
      'namesake',
    ),
    ...section('Closed services', 'They no longer top anything up: caution.', entries, 'closed'),
    '## Plain http by design',
    '',
    'Header enrichment on the mobile network needs it; these hosts ask for nothing, so http there is no alarm.',
    '',
    ...PLAIN_HTTP_HOSTS.map((host) => `- ${host}`),
    '',
  ].join('\n')
}

function operatorSection(
  { id, names, formerly, pages }: OperatorRecord,
  entries: readonly Entry[],
): string[] {
  const own = entries.filter((entry) => 'operator' in entry && entry.operator === id)
  return [
    `## ${names.en}${formerly ? ` (${formerly})` : ''}`,
    '',
    `Buttons lead to: ${PURPOSES.map((purpose) => `${purpose} <${pages[purpose]}>`).join(', ')}.`,
    '',
    ...table(own.filter(({ kind }) => kind === 'official')),
    ...named('Sister companies: same brand, another country, not the operator', own, 'sister'),
    ...named('Not confirmed: neither official nor an imitation, caution', own, 'unconfirmed'),
  ]
}

function named(title: string, entries: readonly Entry[], kind: Entry['kind']): string[] {
  const own = entries.filter((entry) => entry.kind === kind)
  return own.length === 0 ? [] : [`### ${title}`, '', ...table(own)]
}

const section = (
  title: string,
  text: string,
  entries: readonly Entry[],
  kind: Entry['kind'],
): string[] => [
  `## ${title}`,
  '',
  text,
  '',
  ...table(entries.filter((entry) => entry.kind === kind)),
]

const table = (entries: readonly Entry[]): string[] => [
  '| Host | What it is | Confidence | Read | Sources | Note |',
  '| --- | --- | --- | --- | --- | --- |',
  ...[...new Set(entries.map(({ id }) => id))].map((id) =>
    row(entries.filter((entry) => entry.id === id)),
  ),
  '',
]

/** Hosts that rest on the same evidence share a row. */
function row(entries: readonly Entry[]): string {
  const [entry] = entries
  if (!entry) return ''
  const evidence = EVIDENCE[entry.id]
  const cells = [
    entries.map(({ domain }) => domain).join(', '),
    whatItIs(entry),
    evidence?.confidence ?? '',
    evidence?.date ?? '',
    evidence?.sources.join('; ') ?? '',
    evidence?.note ?? '',
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function whatItIs(entry: Entry): string {
  if (entry.kind === 'official') return entry.role
  if (entry.kind === 'closed') return `${NAMES[entry.domain]}, closed ${CLOSED_SINCE[entry.domain]}`
  return NAMES[entry.domain] ?? entry.kind
}

/** Returns the registry as a document to read. */
export const generate = (): GeneratedFile[] => [
  { path: 'docs/registry.md', content: registryDoc() },
]
