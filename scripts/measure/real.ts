import { rowsOf } from './corpus.ts'
import type { Report } from './report.ts'
import { alarmed, percent, tally } from './tally.ts'

const hosts = (rows: readonly Record<string, string>[], column: string): string[] =>
  rows.map((row) => row[column] ?? '')

const isAbroad = ({ brand = '' }: Record<string, string>): boolean =>
  brand.includes('other country')

/** Lookalikes from public feeds, and grey dealers. */
export function measureReal(directory: string, report: Report): void {
  const rows = rowsOf(directory, 'real-lookalikes-dev.tsv')
  report.section('Real lookalikes (address alone)')
  if (!rows) {
    report.line('real-lookalikes-dev.tsv is absent: not measured')
    return
  }
  const imitations = rows.filter(({ label }) => label === 'imitation')
  measureImitations(
    imitations.filter((row) => !isAbroad(row)),
    report,
  )
  const abroad = tally(hosts(imitations.filter(isAbroad), 'host'))
  report.line(
    `Tele2 of other countries: ${alarmed(abroad)} of ${abroad.total} at least caution; missed: ${abroad.hosts.unrelated.join(' ')}`,
  )
  const coincidences = rows.filter(({ label }) => label === 'coincidence')
  const chance = tally(hosts(coincidences, 'host'))
  report.list('coincidences stopped', chance.hosts.lookalike)
  report.list('coincidences with caution', chance.hosts.caution)
  const { length } = chance.hosts.lookalike
  report.hold(`coincidences (${chance.total}) stopped`, '0', `${length}`, length === 0)
  measureGrey(directory, report)
}

function measureImitations(rows: readonly Record<string, string>[], report: Report): void {
  for (const brand of new Set(rows.map((row) => row.brand ?? ''))) {
    const ofBrand = rows.filter((row) => row.brand === brand)
    const { hosts: found, total } = tally(hosts(ofBrand, 'host'))
    report.line(
      `${brand}: ${found.lookalike.length} lookalike, ${found.caution.length} caution of ${total}`,
    )
  }
  const all = tally(hosts(rows, 'host'))
  report.list('only caution', all.hosts.caution)
  report.list('missed', all.hosts.unrelated)
  const hold = (name: string, least: number, count: number): void =>
    report.hold(
      `real lookalikes ${name}`,
      `≥ ${100 * least} %`,
      percent(count, all.total),
      count >= least * all.total,
    )
  hold('seen', 0.97, alarmed(all))
  hold('stopped', 0.8, all.hosts.lookalike.length)
}

function measureGrey(directory: string, report: Report): void {
  report.section('Grey dealers and fan sites')
  const rows = rowsOf(directory, 'grey-dev.tsv')
  if (!rows) {
    report.line('grey-dev.tsv is absent: not measured')
    return
  }
  const all = tally(hosts(rows, 'domain'))
  report.list('lookalike', all.hosts.lookalike)
  const mild = all.hosts.caution.length + all.hosts.unrelated.length
  report.hold(
    'grey: caution or unrelated',
    '≥ 90 %',
    percent(mild, all.total),
    mild >= 0.9 * all.total,
  )
}
