import { rowsOf } from './corpus.ts'
import type { Report } from './report.ts'
import { alarmed, percent, tally } from './tally.ts'

const hosts = (rows: readonly Record<string, string>[], column: string): string[] =>
  rows.map((row) => row[column] ?? '')

/** Lookalikes from public feeds, and grey dealers. */
export function measureReal(directory: string, report: Report): void {
  const rows = rowsOf(directory, 'real-lookalikes-dev.tsv')
  report.section('Real lookalikes (address alone)')
  if (!rows) {
    report.line('real-lookalikes-dev.tsv is absent: not measured')
    return
  }
  const imitations = rows.filter(
    ({ label, brand }) => label === 'imitation' && !brand?.includes('other country'),
  )
  for (const brand of new Set(imitations.map((row) => row.brand ?? ''))) {
    const own = tally(
      hosts(
        imitations.filter((row) => row.brand === brand),
        'host',
      ),
    )
    report.line(
      `${brand}: ${own.hosts.lookalike.length} lookalike, ${own.hosts.caution.length} caution of ${own.total}`,
    )
  }
  const all = tally(hosts(imitations, 'host'))
  report.list('only caution', all.hosts.caution)
  report.list('missed', all.hosts.unrelated)
  const seen = alarmed(all)
  report.hold('real lookalikes seen', '≥ 97 %', percent(seen, all.total), seen >= 0.97 * all.total)
  const stopped = all.hosts.lookalike.length
  report.hold(
    'real lookalikes stopped',
    '≥ 75 %',
    percent(stopped, all.total),
    stopped >= 0.75 * all.total,
  )
  const abroad = tally(
    hosts(
      rows.filter(({ label, brand }) => label === 'imitation' && brand?.includes('other country')),
      'host',
    ),
  )
  report.line(
    `Tele2 of other countries: ${alarmed(abroad)} of ${abroad.total} at least caution; missed: ${abroad.hosts.unrelated.join(' ')}`,
  )
  const chance = tally(
    hosts(
      rows.filter(({ label }) => label === 'coincidence'),
      'host',
    ),
  )
  report.list('coincidences stopped', chance.hosts.lookalike)
  report.list('coincidences with caution', chance.hosts.caution)
  measureGrey(directory, report)
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
