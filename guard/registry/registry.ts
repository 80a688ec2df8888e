import { OPERATORS } from '../operator.ts'
import type { Role } from '../role.ts'
import type { Entry } from './entry.ts'
import { NAMESAKES, SISTERS, UNCONFIRMED } from './neighbours.ts'
import { OFFICIAL } from './official.ts'
import { CLOSED, PARTNERS } from './partners.ts'

/** What the registry knows, by lower-case ASCII host. */
export type Registry = ReadonlyMap<string, Entry>

/** Every entry of the data files; the data's tests hold roles to the `Role` union. */
export function allEntries(): Entry[] {
  const entries: Entry[] = []
  for (const operator of OPERATORS) {
    for (const row of OFFICIAL[operator]) {
      const [domain = '', ownRole, ...lists] = row.split(' ')
      entries.push({ kind: 'official', id: domain, domain, operator, role: ownRole as Role })
      for (const list of lists) {
        const [role, labels = ''] = list.split(':')
        for (const label of labels.split(',')) {
          const id = `${domain}/${role}`
          entries.push({
            kind: 'official',
            id,
            domain: `${label}.${domain}`,
            operator,
            role: role as Role,
          })
        }
      }
    }
    for (const kind of ['sister', 'unconfirmed'] as const) {
      const domains = (kind === 'sister' ? SISTERS : UNCONFIRMED)[operator]
      for (const domain of words(domains)) entries.push({ kind, id: domain, domain, operator })
    }
  }
  for (const [kind, domains] of [
    ['partner', PARTNERS],
    ['namesake', NAMESAKES],
    ['closed', CLOSED],
  ] as const) {
    for (const domain of words(domains)) entries.push({ kind, id: domain, domain })
  }
  return entries
}

const words = (packed: string): string[] => packed.split(' ').filter(Boolean)

/** The shipped registry. */
export const REGISTRY: Registry = new Map(allEntries().map((entry) => [entry.domain, entry]))

/**
 * What the registry says about an ASCII host: the entry of the host itself or of the nearest domain above it, cut
 * at dots, so that `evil-mts.ru` never meets `mts.ru`. Undefined where it says nothing.
 */
export function findEntry(host: string, registry: Registry = REGISTRY): Entry | undefined {
  for (let domain = host; ; ) {
    const entry = registry.get(domain)
    const dot = domain.indexOf('.')
    if (entry || dot < 0) return entry
    domain = domain.slice(dot + 1)
  }
}
