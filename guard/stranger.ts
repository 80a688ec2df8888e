import type { ParsedHost } from './host.ts'
import { bearsBrand, isOrdinaryName } from './prefilter.ts'
import type { Reason } from './reason.ts'
import { type Finding, STRONG } from './strength.ts'
import { suspectOf } from './suspect.ts'
import { TECHNIQUES } from './techniques/index.ts'
import type { Verdict } from './verdict.ts'

/** More reasons than this would be noise. */
const MOST_REASONS = 3

/** The verdict on a host of which the registry says nothing. */
export function judgeStranger(host: ParsedHost): Verdict {
  const findings = isOrdinary(host) ? [] : findingsOn(host)
  const reasons = distinct(findings)
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
function findingsOn(host: ParsedHost): Finding[] {
  const suspect = suspectOf(host.ascii)
  const findings = TECHNIQUES.flatMap((technique) => technique(suspect, host))
  return findings.sort((a, b) => b.strength - a.strength)
}

/** The strongest reason of each kind. */
function distinct(findings: readonly Finding[]): Reason[] {
  const reasons = new Map<string, Reason>()
  for (const { reason } of findings) {
    if (!reasons.has(reason.code) && reasons.size < MOST_REASONS) reasons.set(reason.code, reason)
  }
  return [...reasons.values()]
}
