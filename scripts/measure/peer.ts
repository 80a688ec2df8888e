import { createRequire } from 'node:module'
import { brandWords } from '../../guard/stranger/lexicon/brand-words.ts'
import { linesOf, rowsOf } from './corpus.ts'
import type { Report } from './report.ts'
import { alarmed, percent, tally } from './tally.ts'

interface Detector {
  check(host: string): { result: boolean }
}

const require = createRequire(import.meta.url)
const PhishingDetector = require('eth-phishing-detect/src/detector') as new (options: {
  fuzzylist: string[]
  tolerance: number
}) => Detector

const TARGETS = [...new Set(brandWords().map(({ domain }) => domain))]

/** eth-phishing-detect with our brands as its targets, on the same rows. */
export function measurePeer(directory: string, report: Report): void {
  report.section('eth-phishing-detect with our brands, same rows')
  const twisted = rowsOf(directory, 'dnstwist-dev.tsv')?.map(({ host_ascii: host = '' }) => host)
  const real = rowsOf(directory, 'real-lookalikes-dev.tsv')
    ?.filter(({ label }) => label === 'imitation')
    .map(({ host = '' }) => host)
  const popular = linesOf(directory, 'third-party/chromium-top-domains.list')
  if (!twisted || !real || !popular) {
    report.line('a corpus is absent: not compared')
    return
  }
  for (const tolerance of [1, 2, 3]) {
    const detector = new PhishingDetector({ fuzzylist: TARGETS, tolerance })
    const hits = (hosts: readonly string[]): number =>
      hosts.filter((host) => detector.check(host).result).length
    row(report, `its tolerance ${tolerance}`, hits, twisted, real, popular)
  }
  row(report, 'ours', (hosts) => alarmed(tally(hosts)), twisted, real, popular)
}

function row(
  report: Report,
  name: string,
  hits: (hosts: readonly string[]) => number,
  twisted: readonly string[],
  real: readonly string[],
  popular: readonly string[],
): void {
  report.line(
    `${name}: dnstwist ${percent(hits(twisted), twisted.length)}, real imitations ${percent(hits(real), real.length)}, ` +
      `alarms on ${popular.length} popular domains ${hits(popular)}`,
  )
}
