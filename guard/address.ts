import { type HostError, type ParsedHost, parseHost } from './host.ts'
import type { Reason } from './reason.ts'
import type { Entry } from './registry/entry.ts'
import { findEntry, REGISTRY, type Registry } from './registry/registry.ts'
import { judgeStranger } from './stranger.ts'
import type { Verdict } from './verdict.ts'

/**
 * Whose address is this? Takes what an address bar may hold (a URL or a bare host) and gives one verdict by the
 * address alone: the registry first, on whole labels, then the techniques of imitation. Never throws.
 */
export function classifyAddress(input: string, registry: Registry = REGISTRY): Verdict {
  const parsed = parseHost(input)
  return parsed.ok ? classifyHost(parsed.host, registry) : unreadable(parsed.error)
}

/** The same for a host that has been read already. */
export function classifyHost(host: ParsedHost, registry: Registry = REGISTRY): Verdict {
  const entry = host.ip ? null : findEntry(host.labels, registry)
  return entry ? ofEntry(entry, host) : judgeStranger(host)
}

const unreadable = (error: HostError): Verdict => ({
  kind: 'unreadable',
  reasons: [
    error.kind === 'not-a-url'
      ? { code: 'unreadable-input' }
      : { code: 'not-a-web-page', scheme: error.scheme },
  ],
  checks: [],
})

function ofEntry(entry: Entry, parsed: ParsedHost): Verdict {
  const host = parsed.ascii
  const reasons: Reason[] = [
    { code: 'registered', host: entry.domain, source: entry.id },
    ...addressOddities(parsed),
  ]
  switch (entry.kind) {
    case 'official':
      return {
        kind: 'official',
        host,
        operator: entry.operator,
        role: entry.role,
        reasons,
        checks: [],
      }
    case 'partner':
      return { kind: 'partner', host, name: entry.name, reasons, checks: [] }
    case 'sister': {
      const reason: Reason = { code: 'sister-company', host: entry.domain, company: entry.name }
      const { operator, name } = entry
      return { kind: 'sister', host, operator, name, reasons: [reason, ...reasons], checks: [] }
    }
    case 'namesake':
      return {
        kind: 'unrelated',
        host,
        reasons: [{ code: 'namesake', host: entry.domain }],
        checks: [],
      }
    case 'unconfirmed': {
      const reason: Reason = { code: 'unconfirmed-host', host: entry.domain }
      return { kind: 'caution', host, operator: entry.operator, reasons: [reason], checks: [] }
    }
    case 'closed': {
      const reason: Reason = { code: 'closed-service', service: entry.name, since: entry.since }
      return { kind: 'caution', host, operator: null, reasons: [reason], checks: [] }
    }
  }
}

/** What is unusual in the address of a registered host, without making it a stranger's. */
function addressOddities(host: ParsedHost): Reason[] {
  const reasons: Reason[] = []
  if (host.port) reasons.push({ code: 'odd-port', port: host.port })
  if (host.userinfo) reasons.push({ code: 'userinfo', shown: host.userinfo, host: host.ascii })
  return reasons
}
