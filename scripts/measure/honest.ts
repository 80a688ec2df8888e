import { linesOf, rowsOf } from './corpus.ts'
import type { Report } from './report.ts'
import { tally } from './tally.ts'

/** Lists of popular and crawled domains: how many may be stopped, and one in how many may get a caution. */
const LISTS = [
  { file: 'top-sites-dev.txt', name: 'popular domains', cautionOneIn: 40_000 },
  {
    file: 'third-party/chromium-top-domains.list',
    name: "Chromium's popular domains",
    cautionOneIn: null,
  },
  { file: 'ru-crawl-sites-dev.txt', name: 'crawled .ru domains', cautionOneIn: 4_000 },
] as const

/** Honest names: false alarms by corpus, with every host that raised one. */
export function measureHonest(directory: string, report: Report): void {
  for (const { file, name, cautionOneIn } of LISTS) {
    report.section(`False alarms: ${name}`)
    const lines = linesOf(directory, file)
    if (!lines) {
      report.line(`${file} is absent: not measured`)
      continue
    }
    const { hosts, total } = tally(lines)
    report.list('lookalike', hosts.lookalike)
    report.list('caution', hosts.caution)
    const defended = file.startsWith('ru-crawl')
    const wanted = defended ? 'each defended' : '0'
    report.hold(
      `${name} (${total}) stopped`,
      wanted,
      `${hosts.lookalike.length}`,
      defended || hosts.lookalike.length === 0,
    )
    if (cautionOneIn !== null) {
      const most = Math.floor(total / cautionOneIn)
      report.hold(
        `${name} with caution`,
        `≤ ${most}`,
        `${hosts.caution.length}`,
        hosts.caution.length <= most,
      )
    }
  }
  measureHardNegatives(directory, report)
}

function measureHardNegatives(directory: string, report: Report): void {
  report.section('Hard negatives')
  const rows = rowsOf(directory, 'hard-negatives-dev.tsv')
  if (!rows) {
    report.line('hard-negatives-dev.tsv is absent: not measured')
    return
  }
  const of = (kind: string) =>
    tally(rows.filter((row) => row.class?.startsWith(kind)).map(({ domain = '' }) => domain))
  const unrelated = of('unrelated')
  report.list('unrelated, lookalike', unrelated.hosts.lookalike)
  report.list('unrelated, caution', unrelated.hosts.caution)
  report.hold(
    'hard negatives stopped',
    '0',
    `${unrelated.hosts.lookalike.length}`,
    unrelated.hosts.lookalike.length === 0,
  )
  for (const kind of ['OFFICIAL', 'SISTER'] as const) {
    const { hosts, total } = of(kind)
    const right = hosts[kind === 'OFFICIAL' ? 'official' : 'sister'].length
    report.hold(`hard negatives, ${kind} recognised`, `${total}`, `${right}`, right === total)
  }
}
