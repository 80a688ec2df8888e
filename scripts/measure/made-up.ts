import { assess } from '../../guard/assess.ts'
import type { PageFacts } from '../../guard/page/page-facts.ts'
import { WORD_MEANINGS } from '../../guard/verdict/word-meaning.ts'
import { BLANK_PAGE } from '../commands/page-facts-file.ts'
import { rowsOf } from './corpus.ts'
import type { Report } from './report.ts'
import { alarmed, percent, type Tally, tally } from './tally.ts'
import { guardWithout } from './without-words.ts'

type Row = Record<string, string>

/** A set of made-up fakes, and the share of them that must be seen and stopped. */
interface Fakes {
  name: string
  rows: readonly Row[]
  seen: number
  stopped: number
}

/** What must be seen and stopped of the fakes with every hand-written list of words emptied. */
const WORD_BLIND = { seen: 0.88, stopped: 0.5 }

/** Addresses that nobody wrote down: made-up fakes, dealers and honest names, and how much of it hangs on words. */
export async function measureMadeUp(directory: string, report: Report): Promise<void> {
  const fakes = fakesIn(directory)
  for (const set of fakes) measureFakes(set, report)
  measureAsking(directory, report)
  await measureWithoutWords(fakes, report)
  measureHarmless(directory, report)
}

function fakesIn(directory: string): Fakes[] {
  const blind = rowsOf(directory, 'made-up-fakes-dev.tsv')
  const adversarial = rowsOf(directory, 'adversarial-dev.tsv')?.filter(
    (row) => row.expect === 'stop',
  )
  return [
    { name: 'made-up fakes', rows: blind ?? [], seen: 0.97, stopped: 0.8 },
    { name: 'adversarial fakes', rows: adversarial ?? [], seen: 0.92, stopped: 0.65 },
  ].filter(({ rows }) => rows.length > 0)
}

const hostsOf = (rows: readonly Row[]): string[] => rows.map(({ host = '' }) => host)

/** Seen and stopped, and one by one what was not, by family. */
function measureFakes({ name, rows, seen, stopped }: Fakes, report: Report): void {
  report.section(`${name}, by family`)
  for (const family of new Set(rows.map((row) => row.family ?? ''))) {
    const { hosts, total } = tally(hostsOf(rows.filter((row) => row.family === family)))
    const rest = [...hosts.caution.map((host) => `(${host})`), ...hosts.unrelated].join(' ')
    report.line(
      `${family}: ${hosts.lookalike.length} stopped, ${hosts.caution.length} caution of ${total}${rest && `; (caution) or missed: ${rest}`}`,
    )
  }
  const all = tally(hostsOf(rows))
  holdSeen(report, name, all, seen)
  holdStopped(report, name, all, stopped)
}

function holdSeen(report: Report, name: string, all: Tally, least: number): void {
  const count = alarmed(all)
  report.hold(
    `${name} (${all.total}) seen`,
    `≥ ${100 * least} %`,
    percent(count, all.total),
    count >= least * all.total,
  )
}

function holdStopped(report: Report, name: string, all: Tally, least: number): void {
  const count = all.hosts.lookalike.length
  report.hold(
    `${name} (${all.total}) stopped`,
    `≥ ${100 * least} %`,
    percent(count, all.total),
    count >= least * all.total,
  )
}

/** A page that asks for what a top-up asks for, and says nothing of itself. */
const ASKING_PAGE: PageFacts = {
  ...BLANK_PAGE,
  forms: [{ action: null, method: 'post', fields: ['phone', 'card-number'], hints: [] }],
}

/** Rows that want a caution once the page asks, and rows that want silence. */
function measureAsking(directory: string, report: Report): void {
  const rows = rowsOf(directory, 'adversarial-dev.tsv')
  report.section('adversarial addresses that must warn if the page asks, and that must not')
  if (!rows) {
    report.line('adversarial-dev.tsv is absent: not measured')
    return
  }
  const warn = tally(hostsOf(rows.filter(({ expect }) => expect === 'warn')), (host) =>
    assess(host, ASKING_PAGE),
  )
  report.list('silent all the same', warn.hosts.unrelated)
  const warned = alarmed(warn) + warn.hosts.impersonation.length
  report.hold(
    'adversarial, to warn where the page asks',
    '≥ 80 %',
    percent(warned, warn.total),
    warned >= 0.8 * warn.total,
  )
  const none = tally(hostsOf(rows.filter(({ expect }) => expect === 'none')))
  report.list('alarmed', [...none.hosts.lookalike, ...none.hosts.caution])
  report.hold('adversarial, to be silent', '0', `${alarmed(none)}`, alarmed(none) === 0)
}

/** The same fakes with all hand-written words left out, and with those of one meaning left out at a time. */
async function measureWithoutWords(fakes: readonly Fakes[], report: Report): Promise<void> {
  report.section('The same fakes without words')
  const blind = await guardWithout('all')
  for (const { name, rows } of fakes) {
    const all = tally(hostsOf(rows), blind.assess)
    report.line(`${name}, no hand-written words: ${shares(all)}`)
  }
  const every = hostsOf(fakes.flatMap(({ rows }) => rows))
  const all = tally(every, blind.assess)
  holdSeen(report, 'made-up and adversarial, word-blind,', all, WORD_BLIND.seen)
  holdStopped(report, 'made-up and adversarial, word-blind,', all, WORD_BLIND.stopped)
  report.line(`with all words: ${shares(tally(every))}`)
  for (const meaning of WORD_MEANINGS) {
    const { assess: without } = await guardWithout(meaning)
    report.line(`without words for ${meaning}: ${shares(tally(every, without))}`)
  }
}

const shares = (all: Tally): string =>
  `${percent(alarmed(all), all.total)} seen, ${percent(all.hosts.lookalike.length, all.total)} stopped of ${all.total}`

/** Made-up dealers and honest names. */
function measureHarmless(directory: string, report: Report): void {
  report.section('Made-up dealers and honest names')
  for (const { file, most } of [
    { file: 'made-up-dealers-dev.tsv', most: 0.1 },
    { file: 'made-up-honest-dev.tsv', most: 0 },
  ]) {
    const rows = rowsOf(directory, file)
    if (!rows) {
      report.line(`${file} is absent: not measured`)
      continue
    }
    const { hosts, total } = tally(hostsOf(rows))
    report.list(`${file} stopped`, hosts.lookalike)
    report.list(`${file} with caution`, hosts.caution)
    report.hold(
      `${file} (${total}) stopped`,
      `≤ ${100 * most} %`,
      `${hosts.lookalike.length}`,
      hosts.lookalike.length <= most * total,
    )
  }
}
