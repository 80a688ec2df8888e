import type { ParsedHost } from '../host/host.ts'
import { readLabel } from '../host/idna.ts'
import type { Reason, Verdict } from '../verdict/verdict.ts'
import { CHEAP, HOSTING } from './lexicon/zones.ts'
import { bearsBrand, isOrdinaryName } from './prefilter.ts'
import { type Finding, STRONG } from './strength.ts'
import { type Suspect, suspectOf } from './suspect.ts'
import { TECHNIQUES } from './techniques/index.ts'

/** More reasons than this would be noise. */
const MOST_REASONS = 3

/** The verdict on a host of which the registry says nothing. */
export function judgeStranger(host: ParsedHost): Verdict {
  const suspect = isOrdinary(host) ? null : suspectOf(host.ascii)
  const findings = suspect ? findingsOn(suspect, host) : []
  const reasons = distinct(findings)
  if (suspect?.zone === HOSTING && findings.length > 0) {
    // The Public Suffix List calls some hosting a suffix; the rest is a domain like any other.
    const listed = suspect.suffix.indexOf('.') >= 0
    reasons.push({ code: 'free-hosting', suffix: listed ? suspect.suffix : suspect.registrable })
  }
  if (suspect?.zone === CHEAP && findings[0]?.strength) {
    reasons.push({
      code: 'cheap-zone',
      tld: suspect.suffix
        .split('.')
        .map(readLabel)
        .map(({ shown }) => shown)
        .join('.'),
    })
  }
  const lying = suspect?.pieces.find(({ lies }) => lies)
  if (lying && !reasons.some(({ code }) => code === 'invalid-label')) {
    reasons.push({ code: 'invalid-label', label: lying.label })
  }
  if (host.ip) reasons.push({ code: 'ip-host', host: host.ascii })
  const common = { host: host.ascii, reasons, checks: [] }
  const worst = findings[0]
  if (!worst?.strength) return { kind: 'unrelated', ...common }
  const { operator, imitates, strength } = worst
  return strength === STRONG
    ? { kind: 'lookalike', operator, imitates, ...common }
    : { kind: 'caution', operator, ...common }
}

const isOrdinary = ({ ascii, ip, userinfo, path }: ParsedHost): boolean =>
  userinfo === '' && (ip !== null || isOrdinaryName(ascii)) && !bearsBrand(path.toLowerCase())

/** What the techniques find in a stranger's host, strongest first. */
const findingsOn = (suspect: Suspect, host: ParsedHost): Finding[] =>
  TECHNIQUES.flatMap((technique) => technique(suspect, host)).sort(
    (a, b) => b.strength - a.strength,
  )

/** The strongest reason of each kind. */
function distinct(findings: readonly Finding[]): Reason[] {
  const reasons = new Map<string, Reason>()
  for (const { reason } of findings) {
    if (!reasons.has(reason.code) && reasons.size < MOST_REASONS) reasons.set(reason.code, reason)
  }
  return [...reasons.values()]
}
