import { type HostError, type ParsedHost, parseHost } from './host/host.ts'
import type { Entry } from './registry/entry.ts'
import { findEntry, REGISTRY, type Registry } from './registry/registry.ts'
import { judgeStranger } from './stranger/stranger.ts'
import { brandsIn } from './stranger/techniques/userinfo.ts'
import type { Reason, Verdict } from './verdict/verdict.ts'

/**
 * Judges whose address this is. Takes what an address bar may hold (a URL or a bare host). Returns one verdict by the
 * address alone: from the registry, matched on whole labels, or else from the techniques of imitation. Never throws.
 * Companies are named by their domain here; `assess` puts the names in.
 */
export function classifyAddress(input: string, registry: Registry = REGISTRY): Verdict {
  const parsed = parseHost(input)
  return parsed.ok ? classifyHost(parsed.host, registry) : unreadable(parsed.error)
}

/** Returns the verdict on an input that is not the address of a web page. */
export const unreadable = (error: HostError): Verdict => ({
  kind: 'unreadable',
  reasons: [
    error.kind === 'not-a-url'
      ? { code: 'unreadable-input' }
      : { code: 'not-a-web-page', scheme: error.scheme },
  ],
  checks: [],
})

/** Does the same for a host that has already been parsed. */
export function classifyHost(host: ParsedHost, registry: Registry = REGISTRY): Verdict {
  const entry = findEntry(host.ascii, registry)
  // Nobody honest writes an operator's name before an @: on whomever's host it is, an operator's own excepted.
  const isLure = entry?.kind !== 'official' && host.userinfo !== '' && brandsIn(host.userinfo)[0]
  return entry && !isLure ? registeredVerdict(entry, host) : judgeStranger(host)
}

function registeredVerdict(entry: Entry, { ascii: host, port, userinfo }: ParsedHost): Verdict {
  const { domain, id } = entry
  const reasons: Reason[] = [{ code: 'registered', host: domain, source: id }]
  const common = { host, reasons, checks: [] }
  if (port) reasons.push({ code: 'odd-port', port })
  if (userinfo) reasons.push({ code: 'userinfo', shown: userinfo, host })
  switch (entry.kind) {
    case 'official':
      return { kind: 'official', operator: entry.operator, role: entry.role, ...common }
    case 'partner':
      return { kind: 'partner', name: domain, ...common }
    case 'sister':
      reasons[0] = { code: 'sister-company', host: domain, company: domain }
      return { kind: 'sister', operator: entry.operator, name: domain, ...common }
    case 'namesake':
      reasons[0] = { code: 'namesake', host: domain }
      return { kind: 'unrelated', ...common }
    case 'unconfirmed':
      reasons[0] = { code: 'unconfirmed-host', host: domain }
      return { kind: 'caution', operator: entry.operator, ...common }
    case 'closed':
      reasons[0] = { code: 'closed-service', service: domain, since: '' }
      return { kind: 'caution', operator: null, ...common }
  }
}
