import { LONGEST_NAME } from '../host/longest-name.ts'
import { OPERATORS, type Operator } from '../operator.ts'
import { HOSTS } from '../operators/hosts.generated.ts'
import type { OperatorRecord } from '../operators/operator-record.ts'
import type { Role } from '../verdict/verdict.ts'
import type { Entry } from './entry.ts'
import { CLOSED, PARTNERS } from './partners.ts'

/** What the registry knows, by lower-case ASCII host. */
export type Registry = ReadonlyMap<string, Entry>

/** The hosts of an operator's record. */
type Hosts = Pick<OperatorRecord, 'domains' | 'plainHttp' | 'sisters' | 'unconfirmed' | 'namesakes'>

const hosts: Readonly<Record<Operator, Hosts>> = HOSTS

/** The hosts of every operator, in the order in which operators are shown. */
const HOSTS_IN_ORDER = OPERATORS.map((operator): [Operator, Hosts] => [operator, hosts[operator]])

/** Official hosts that are served over plain http on purpose; see `OperatorRecord`. */
export const PLAIN_HTTP_HOSTS: readonly string[] = HOSTS_IN_ORDER.flatMap(
  ([, { plainHttp }]) => plainHttp,
)

/** The companies that share an operator's brand abroad. */
export const SISTERS = HOSTS_IN_ORDER.flatMap(([, { sisters }]) => sisters)

/** Every entry of the registry. */
export const allEntries = (): Entry[] => [
  ...HOSTS_IN_ORDER.flatMap(([operator, { domains, sisters, unconfirmed }]) => [
    ...domains.flatMap((own) => officialEntries(own, operator)),
    ...sisters.map(({ domain }): Entry => ({ kind: 'sister', id: domain, domain, operator })),
    ...unconfirmed.map((domain): Entry => ({ kind: 'unconfirmed', id: domain, domain, operator })),
  ]),
  ...ofNobody(
    'partner',
    PARTNERS.map(({ domain }) => domain),
  ),
  ...ofNobody(
    'namesake',
    HOSTS_IN_ORDER.flatMap(([, { namesakes }]) => namesakes),
  ),
  ...ofNobody(
    'closed',
    CLOSED.map(({ domain }) => domain),
  ),
]

/** The entries of an operator's own domain and of the hosts under it that have another role. */
function officialEntries(
  { domain: apex, role, hosts }: Hosts['domains'][number],
  operator: Operator,
): Entry[] {
  const kind = 'official'
  const beneath = Object.entries(hosts ?? {}).flatMap(([other, labels]) =>
    labels.map((label): Entry => {
      const domain = `${label}.${apex}`
      return { kind, id: `${apex}/${other}`, domain, operator, role: other as Role }
    }),
  )
  return [{ kind, id: apex, domain: apex, operator, role }, ...beneath]
}

const ofNobody = (kind: 'partner' | 'namesake' | 'closed', domains: readonly string[]): Entry[] =>
  domains.map((domain) => ({ kind, id: domain, domain }))

/** The shipped registry. */
export const REGISTRY: Registry = new Map(allEntries().map((entry) => [entry.domain, entry]))

/**
 * What the registry says about an ASCII host: the entry of the host itself or of the nearest domain above it, cut
 * at dots, so that `evil-mts.ru` never meets `mts.ru`. Undefined if it says nothing.
 */
export function findEntry(host: string, registry: Registry = REGISTRY): Entry | undefined {
  for (let domain = host.slice(-LONGEST_NAME); ; ) {
    const entry = registry.get(domain)
    const dot = domain.indexOf('.')
    if (entry || dot < 0) return entry
    domain = domain.slice(dot + 1)
  }
}
