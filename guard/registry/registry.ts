import { OPERATORS } from '../operator.ts'
import { ROLES } from '../role.ts'
import type { Entry } from './entry.ts'
import { CLOSED, NAMESAKES, SISTERS, UNCONFIRMED } from './neighbours.ts'
import { OFFICIAL } from './official.ts'
import { PARTNERS } from './partners.ts'

/** What the registry knows, by lower-case ASCII host. */
export type Registry = ReadonlyMap<string, Entry>

/** All entries of the data files, official hosts with a role of their own first. */
function* entries(): Generator<Entry> {
  for (const operator of OPERATORS) {
    for (const { domain, role, hosts } of OFFICIAL[operator]) {
      yield { kind: 'official', id: domain, domain, operator, role }
      for (const named of ROLES) {
        for (const label of words(hosts?.[named])) {
          const id = `${domain}/${named}`
          yield { kind: 'official', id, domain: `${label}.${domain}`, operator, role: named }
        }
      }
    }
    for (const [domain, name] of Object.entries(SISTERS[operator])) {
      yield { kind: 'sister', id: domain, domain, operator, name }
    }
    for (const domain of words(UNCONFIRMED[operator])) {
      yield { kind: 'unconfirmed', id: domain, domain, operator }
    }
  }
  for (const [name, domains] of Object.entries(PARTNERS)) {
    for (const domain of words(domains)) yield { kind: 'partner', id: domain, domain, name }
  }
  for (const domain of words(NAMESAKES)) yield { kind: 'namesake', id: domain, domain }
  for (const [domain, closed] of Object.entries(CLOSED)) {
    yield { kind: 'closed', id: domain, domain, ...closed }
  }
}

const words = (packed = ''): string[] => packed.split(' ').filter(Boolean)

/** Every entry, for documents and tests. */
export const allEntries = (): Entry[] => [...entries()]

/** The shipped registry. */
export const REGISTRY: Registry = new Map(allEntries().map((entry) => [entry.domain, entry]))

/**
 * What the registry says about a host: the entry of the host itself or of the nearest domain above it,
 * compared by whole labels, so that `evil-mts.ru` never meets `mts.ru`. Null where it says nothing.
 */
export function findEntry(labels: readonly string[], registry: Registry = REGISTRY): Entry | null {
  for (let start = 0; start < labels.length - 1; start++) {
    const entry = registry.get(labels.slice(start).join('.'))
    if (entry) return entry
  }
  return null
}
