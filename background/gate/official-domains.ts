import { allEntries } from '../../guard/registry/registry.ts'

/** Every domain an operator owns; hosts under one with a role of their own are covered by it. */
export const OFFICIAL_DOMAINS: readonly string[] = allEntries().flatMap((entry) =>
  entry.kind === 'official' && entry.id === entry.domain ? [entry.domain] : [],
)
