import { assess } from '../../guard/assess.ts'
import { parseHost } from '../../guard/host/host.ts'
import { partsOf } from '../../guard/host/host-parts.ts'
import { jsonOf, rowsOf } from './corpus.ts'
import { fullSuffix } from './full-suffix.ts'
import type { Report } from './report.ts'
import { percent } from './tally.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const recordsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** Public test vectors: WPT's URLs and hosts, the Public Suffix List's, Chromium's IDN table. */
export function measureStandards(directory: string, report: Report): void {
  report.section('Public test vectors')
  for (const file of ['wpt-urltestdata.json', 'wpt-toascii.json', 'wpt-IdnaTestV2.json']) {
    measureUrls(recordsOf(jsonOf(directory, `third-party/${file}`)), file, report)
  }
  measureSuffixes(recordsOf(jsonOf(directory, 'third-party/psl-cases.json')), report)
  measureIdn(directory, report)
}

/** The address as a browser would be given it: a host is put into an https URL. */
function addressOf({ input, base }: Record<string, unknown>, file: string): string | null {
  if (typeof input !== 'string' || typeof base === 'string') return null
  return file === 'wpt-urltestdata.json' ? input : `https://${input}/`
}

function measureUrls(rows: readonly Record<string, unknown>[], file: string, report: Report): void {
  if (rows.length === 0) {
    report.line(`${file} is absent: not measured`)
    return
  }
  const wrong: string[] = []
  let compared = 0
  for (const row of rows) {
    const address = addressOf(row, file)
    if (address === null) continue
    assess(address)
    const expected = hostByUrl(address)
    if (expected === null) continue
    compared++
    const parsed = parseHost(address)
    const host = parsed.ok ? parsed.host.ascii : null
    if (host !== expected) wrong.push(JSON.stringify(address))
  }
  report.list(`${file}: other hosts than URL's`, wrong)
  report.hold(
    `${file}, ${compared} hosts`,
    "equal to URL's, no exception",
    `${wrong.length} wrong`,
    wrong.length === 0,
  )
}

/** The host `URL` itself sees in a web address, without a trailing dot; null where it sees none. */
function hostByUrl(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address.trim())
    const isWeb = ['http:', 'https:', 'ws:', 'wss:', 'ftp:'].includes(protocol)
    return isWeb && hostname !== '' ? hostname.replace(/(?<=.)\.$/, '') : null
  } catch {
    return null
  }
}

function measureSuffixes(rows: readonly Record<string, unknown>[], report: Report): void {
  if (rows.length === 0) {
    report.line('psl-cases.json is absent: not measured')
    return
  }
  const wrong = rows.filter(({ host, registrable }) => {
    if (typeof host !== 'string') return false
    const parsed = parseHost(`http://${host}/`)
    const found =
      parsed.ok && !host.startsWith('.') ? partsOf(parsed.host.ascii, fullSuffix).registrable : null
    const expected = typeof registrable === 'string' ? parseHost(`http://${registrable}/`) : null
    return found !== (expected?.ok ? expected.host.ascii : null)
  })
  report.list(
    'suffix vectors wrong',
    wrong.map(({ host }) => String(host)),
  )
  report.hold(
    `Public Suffix List, ${rows.length} vectors`,
    'all',
    `${wrong.length} wrong`,
    wrong.length === 0,
  )
}

function measureIdn(directory: string, report: Report): void {
  const rows = rowsOf(directory, 'third-party/chromium-idn-cases.tsv')
  if (!rows) {
    report.line('chromium-idn-cases.tsv is absent: not measured')
    return
  }
  const kindOf = ({ host_ascii: host = '' }: Record<string, string>) => assess(host).kind
  const official = rows.filter((row) => row.expected === 'unsafe' && kindOf(row) === 'official')
  report.hold("Chromium's unsafe IDN official", '0', `${official.length}`, official.length === 0)
  const safe = rows.filter((row) => row.expected === 'safe')
  const warned = safe.filter((row) => ['lookalike', 'caution'].includes(kindOf(row)))
  report.list(
    'safe IDN warned',
    warned.map(({ unicode = '' }) => unicode),
  )
  report.hold(
    "Chromium's safe IDN warned",
    '≤ 1 %',
    percent(warned.length, safe.length),
    warned.length <= 0.01 * safe.length,
  )
}
