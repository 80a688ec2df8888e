import { assess } from '../../guard/assess.ts'
import { rowsOf } from './corpus.ts'
import type { Report } from './report.ts'
import { percent, techniqueOf } from './tally.ts'

interface Count {
  total: number
  stopped: number
  cautioned: number
  missed: string[]
}

/** Permutations by dnstwist, by target and by its fuzzers; which of our techniques found them. */
export function measureDnstwist(directory: string, report: Report): void {
  report.section('dnstwist permutations')
  const rows = rowsOf(directory, 'dnstwist-dev.tsv')
  if (!rows) {
    report.line('dnstwist-dev.tsv is absent: not measured')
    return
  }
  const counts = new Map<string, Count>()
  const techniques = new Map<string, number>()
  for (const { target = '', fuzzer = '', host_ascii: host = '', unicode = '' } of rows) {
    const verdict = assess(host)
    for (const key of [`${target} ${fuzzer}`, target, 'all']) {
      const count = counts.get(key) ?? { total: 0, stopped: 0, cautioned: 0, missed: [] }
      counts.set(key, count)
      count.total++
      if (verdict.kind === 'lookalike') count.stopped++
      else if (verdict.kind === 'caution') count.cautioned++
      else count.missed.push(unicode)
    }
    if (verdict.kind === 'lookalike' || verdict.kind === 'caution') {
      const technique = techniqueOf(verdict)
      techniques.set(technique, (techniques.get(technique) ?? 0) + 1)
    }
  }
  for (const [key, { total, stopped, cautioned, missed }] of [...counts].sort()) {
    const seen = percent(stopped + cautioned, total)
    const shown = key.includes(' ') ? missed.join(' ') : ''
    report.line(
      `${key}: ${seen} of ${total} (${stopped} lookalike, ${cautioned} caution) ${shown && `missed: ${shown}`}`,
    )
  }
  report.line(`found by: ${[...techniques].map(([name, count]) => `${name} ${count}`).join(', ')}`)
  holdShare(report, counts, 'all', 0.98)
  holdShare(report, counts, 'mts.ru', 0.82)
}

function holdShare(report: Report, counts: Map<string, Count>, key: string, least: number): void {
  const count = counts.get(key)
  if (!count) return
  const seen = count.stopped + count.cautioned
  report.hold(
    `dnstwist, ${key}`,
    `≥ ${100 * least} %`,
    percent(seen, count.total),
    seen >= least * count.total,
  )
}
