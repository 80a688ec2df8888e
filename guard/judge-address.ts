import { REGISTERED_DOMAINS } from './registry/judge-domains.generated.ts'
import { STRONG } from './stranger/strength.ts'
import { suspectOf } from './stranger/suspect.ts'
import { BY_NAME } from './stranger/techniques/by-name.ts'

/** An address to stop: its ASCII host, and the official domain that it imitates. */
export interface Lookalike {
  host: string
  imitates: string
}

/**
 * Judges the address of a document before the page does anything. Returns the lookalike to stop, or null.
 *
 * This is the part of `classifyAddress` that a page cannot wait for. It carries no partners, names, roles or weaker
 * techniques, which would make `judge.js` half as heavy again (docs/guard.md has the figures). A property test holds
 * it equal to `classifyAddress` on what it decides.
 */
export function judgeAddress(address: string): Lookalike | null {
  const host = hostOf(address)
  if (!/[a-z]/.test(host) || isRegistered(host)) return null
  const suspect = suspectOf(host)
  const findings = BY_NAME.flatMap((technique) => technique(suspect))
  const strong = findings.find(({ strength }) => strength === STRONG)
  return strong ? { host, imitates: strong.imitates } : null
}

/** Returns the ASCII host of an http(s) address without a trailing dot, or '' if there is none or it is IPv6. */
function hostOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address)
    return /^https?:$/.test(protocol) && hostname[0] !== '[' ? hostname.replace(/\.$/, '') : ''
  } catch {
    return ''
  }
}

/** Whether the host is a registered domain or a subdomain of one. */
function isRegistered(host: string): boolean {
  for (let domain = host; domain; ) {
    if (REGISTERED_DOMAINS.indexOf(` ${domain} `) >= 0) return true
    const dot = domain.indexOf('.')
    domain = dot < 0 ? '' : domain.slice(dot + 1)
  }
  return false
}
