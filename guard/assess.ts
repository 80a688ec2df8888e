import { classifyHost, unreadable } from './classify-address.ts'
import { pageVerdict } from './decision/page-verdict.ts'
import { type ParsedHost, parseHost } from './host/host.ts'

import { runChecks, withoutPage } from './page/checks/index.ts'
import { type Claim, claimOf } from './page/claim/claim-of.ts'
import type { PageFacts } from './page/page-facts.ts'
import { CLOSED_SINCE, NAMES } from './registry/names.ts'
import type { Reason, Verdict } from './verdict/verdict.ts'

/**
 * Judges whose page this is. Takes an address (a URL or a bare host) and, if there is a page, its facts. Returns one
 * verdict with its reasons and with every check, made or not. Never throws.
 */
export function assess(input: string, facts?: PageFacts): Verdict {
  const parsed = parseHost(input)
  return parsed.ok ? assessHost(parsed.host, facts) : unreadable(parsed.error)
}

/** The same for a host that has been read already. `claim` is the page's unless another is known to count for it. */
export function assessHost(
  host: ParsedHost,
  facts?: PageFacts,
  claim: Claim | null = facts ? claimOf(facts) : null,
): Verdict {
  const verdict = named(classifyHost(host))
  return facts
    ? withFacts(verdict, host, facts, claim)
    : { ...verdict, checks: withoutPage({ host, verdict }) }
}

function withFacts(
  verdict: Verdict,
  host: ParsedHost,
  facts: PageFacts,
  claim: Claim | null,
): Verdict {
  const context = { host, facts, verdict, claim }
  const checks = runChecks(context)
  return { ...pageVerdict(context, checks), checks }
}

/** Replaces the domains of companies with their names. */
function named(verdict: Verdict): Verdict {
  const reasons = verdict.reasons.map(namedReason)
  return verdict.kind === 'partner' || verdict.kind === 'sister'
    ? { ...verdict, reasons, name: NAMES[verdict.name] ?? verdict.name }
    : { ...verdict, reasons }
}

function namedReason(reason: Reason): Reason {
  if (reason.code === 'sister-company') {
    return { ...reason, company: NAMES[reason.company] ?? reason.company }
  }
  if (reason.code === 'closed-service') {
    const { service } = reason
    return { ...reason, service: NAMES[service] ?? service, since: CLOSED_SINCE[service] ?? '' }
  }
  return reason
}
