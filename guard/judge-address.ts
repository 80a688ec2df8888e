import { userinfoOf } from './host/host.ts'
import { LONGEST_NAME } from './host/longest-name.ts'
import { OFFICIAL_DOMAINS, OTHER_DOMAINS } from './registry/judge-domains.generated.ts'
import { STRONG } from './stranger/strength.ts'
import { suspectOf } from './stranger/suspect.ts'
import { BY_NAME } from './stranger/techniques/by-name.ts'
import { brandsIn } from './stranger/techniques/userinfo.ts'

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
  const url = webUrl(address)
  if (!url) return null
  const host = url.hostname.replace(/\.$/, '')
  if (isUnder(host, OFFICIAL_DOMAINS)) return null
  const [named] = brandsIn(userinfoOf(url))
  if (named) return { host, imitates: named.domain }
  // An IP address has no name that could imitate.
  if (!/^[^[].*[a-z]/.test(host) || isUnder(host, OTHER_DOMAINS)) return null
  const suspect = suspectOf(host)
  const findings = BY_NAME.flatMap((technique) => technique(suspect))
  const strong = findings.find(({ strength }) => strength === STRONG)
  return strong ? { host, imitates: strong.imitates } : null
}

/** The URL of an http(s) address, or null. */
function webUrl(address: string): URL | null {
  try {
    const url = new URL(address)
    return /^https?:/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}

/** Whether the host is one of the domains (a space around each) or stands under one, cut at dots. */
function isUnder(host: string, domains: string): boolean {
  for (let domain = host.slice(-LONGEST_NAME); domain; ) {
    if (domains.indexOf(` ${domain} `) >= 0) return true
    const dot = domain.indexOf('.')
    domain = dot < 0 ? '' : domain.slice(dot + 1)
  }
  return false
}
