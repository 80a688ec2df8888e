import type { ParsedHost } from '../../guard/host/host.ts'
import { parseHost } from '../../guard/host/host.ts'
import { allEntries, findEntry } from '../../guard/registry/registry.ts'
import { brandWords } from '../../guard/stranger/lexicon/brand-words.ts'
import { judgeStranger } from '../../guard/stranger/stranger.ts'

const parsed = (domain: string): ParsedHost[] => {
  const result = parseHost(domain)
  return result.ok ? [result.host] : []
}

/** The registry's official domains, and those of its others that would be stopped if it did not know them. */
export function gateDomains(): { official: string[]; known: string[] } {
  const entries = allEntries()
  const isTop = (domain: string): boolean =>
    findEntry(domain.slice(domain.indexOf('.') + 1)) === undefined
  const official = entries.filter(({ kind, domain }) => kind === 'official' && isTop(domain))
  const known = entries.filter(
    ({ kind, domain }) =>
      kind !== 'official' &&
      parsed(domain).some((host) => judgeStranger(host).kind === 'lookalike'),
  )
  return {
    official: official.map(({ domain }) => domain),
    known: known.map(({ domain }) => domain),
  }
}

/** Every brand word in Latin letters, as the source of an expression. */
export const brandPattern = (): string =>
  brandWords()
    .map(({ word }) => word)
    .filter((word) => word < '~')
    .concat('rnts')
    .join('|')
