import { CLOSED, PARTNERS } from './partners.ts'
import { SISTERS } from './registry.ts'

/** What the companies of the registry are called, by domain. */
export const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [...SISTERS, ...PARTNERS, ...CLOSED].map(({ domain, name }) => [domain, name]),
)

/** The day a closed service stopped, by domain. */
export const CLOSED_SINCE: Readonly<Record<string, string>> = Object.fromEntries(
  CLOSED.map(({ domain, since }) => [domain, since]),
)
