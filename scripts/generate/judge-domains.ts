import type { ParsedHost } from '../../guard/host/host.ts'
import { parseHost } from '../../guard/host/host.ts'
import { allEntries, findEntry } from '../../guard/registry/registry.ts'
import { brandWords } from '../../guard/stranger/lexicon/brand-words.ts'
import { judgeStranger } from '../../guard/stranger/stranger.ts'

const parsed = (domain: string): ParsedHost[] => {
  const result = parseHost(domain)
  return result.ok ? [result.host] : []
}

/** The registered domains that the judge must know: the operators' own, and others it would stop as lookalikes. */
export function judgeDomains(): string[] {
  const entries = allEntries()
  const isTop = (domain: string): boolean =>
    findEntry(domain.slice(domain.indexOf('.') + 1)) === undefined
  const isLookalike = (domain: string): boolean =>
    parsed(domain).some((host) => judgeStranger(host).kind === 'lookalike')
  const official = entries.filter(({ kind, domain }) => kind === 'official' && isTop(domain))
  const others = entries.filter(({ kind, domain }) => kind !== 'official' && isLookalike(domain))
  return [...official, ...others].map(({ domain }) => domain)
}

/** Every brand word in Latin letters, as the source of an expression. */
export const brandPattern = (): string =>
  brandWords()
    .map(({ word }) => word)
    .filter((word) => word < '~')
    .concat('rnts')
    .join('|')
