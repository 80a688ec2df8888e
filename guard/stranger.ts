import type { ParsedHost } from './host.ts'
import { looksOrdinary } from './prefilter.ts'
import type { Reason } from './reason.ts'
import { type Finding, strongestFirst } from './strength.ts'
import { suspectOf } from './suspect.ts'
import { TECHNIQUES } from './techniques/index.ts'
import type { Verdict } from './verdict.ts'

/** More reasons than this would be noise. */
const MOST_REASONS = 3

/** The verdict on a host of which the registry says nothing. */
export function judgeStranger(host: ParsedHost): Verdict {
  const own: Reason[] = host.ip ? [{ code: 'ip-host', host: host.ascii }] : []
  if (looksOrdinary(host)) return { kind: 'unrelated', host: host.ascii, reasons: own, checks: [] }
  const suspect = suspectOf(host)
  const findings = TECHNIQUES.flatMap((technique) => technique.find(suspect)).sort(strongestFirst)
  return decide(host, findings, own)
}

/** Two-stage decision, first stage: what the address alone is worth. */
function decide(host: ParsedHost, findings: readonly Finding[], own: readonly Reason[]): Verdict {
  const worst = findings[0]
  const reasons = [...distinct(findings), ...own]
  if (!worst || worst.strength === 'weak') {
    return { kind: 'unrelated', host: host.ascii, reasons, checks: [] }
  }
  const { operator, imitates } = worst
  if (worst.strength === 'strong') {
    return { kind: 'lookalike', host: host.ascii, operator, imitates, reasons, checks: [] }
  }
  return { kind: 'caution', host: host.ascii, operator, reasons, checks: [] }
}

function distinct(findings: readonly Finding[]): Reason[] {
  const seen = new Set<string>()
  const reasons: Reason[] = []
  for (const { reason } of findings) {
    if (seen.has(reason.code) || reasons.length === MOST_REASONS) continue
    seen.add(reason.code)
    reasons.push(reason)
  }
  return reasons
}
