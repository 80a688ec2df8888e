import { OPERATORS, type Operator } from '../operator.ts'
import type { Role } from '../verdict/role.ts'
import type { Entry } from './entry.ts'
import { NAMESAKES, SISTERS, UNCONFIRMED } from './neighbours.ts'
import { OFFICIAL } from './official.ts'
import { CLOSED, PARTNERS } from './partners.ts'

/** What the registry knows, by lower-case ASCII host. */
export type Registry = ReadonlyMap<string, Entry>

/** Every entry of the data files; the data's tests hold roles to the `Role` union. */
export const allEntries = (): Entry[] => [
  ...OPERATORS.flatMap((operator) => [
    ...OFFICIAL[operator].flatMap((row) => officialEntries(row, operator)),
    ...ofOperator('sister', SISTERS[operator], operator),
    ...ofOperator('unconfirmed', UNCONFIRMED[operator], operator),
  ]),
  ...ofNobody('partner', PARTNERS),
  ...ofNobody('namesake', NAMESAKES),
  ...ofNobody('closed', CLOSED),
]

/** A packed row: the domain, its role, and labels before it that have another. */
function officialEntries(row: string, operator: Operator): Entry[] {
  const kind = 'official'
  const [apex = '', ownRole, ...lists] = row.split(' ')
  const beneath = lists.flatMap((list) => {
    const [role, labels = ''] = list.split(':')
    return labels.split(',').map((label): Entry => {
      const domain = `${label}.${apex}`
      return { kind, id: `${apex}/${role}`, domain, operator, role: role as Role }
    })
  })
  return [{ kind, id: apex, domain: apex, operator, role: ownRole as Role }, ...beneath]
}

const ofOperator = (kind: 'sister' | 'unconfirmed', packed: string, operator: Operator): Entry[] =>
  words(packed).map((domain) => ({ kind, id: domain, domain, operator }))

const ofNobody = (kind: 'partner' | 'namesake' | 'closed', packed: string): Entry[] =>
  words(packed).map((domain) => ({ kind, id: domain, domain }))

function words(packed: string): string[] {
  return packed.split(' ').filter(Boolean)
}

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
