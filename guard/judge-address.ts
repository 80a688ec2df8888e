import { KNOWN, OFFICIAL_DOMAINS } from './registry/judge-domains.generated.ts'
import { type Finding, STRONG } from './stranger/strength.ts'
import { suspectOf } from './stranger/suspect.ts'
import { BY_NAME } from './stranger/techniques/by-name.ts'

/**
 * What the gate does with a page before the page does anything: stop a lookalike, announce an operator's own page,
 * or leave it alone for now.
 */
export type GateVerdict =
  | { act: 'stop'; host: string; imitates: string }
  | { act: 'announce' }
  | { act: 'none' }

/**
 * The part of `classifyAddress` that a page cannot wait for, for the address of a loaded document. It carries no
 * partners, names, roles or weaker techniques; a test holds it equal to the whole on what it decides.
 */
export function gateVerdict(address: string): GateVerdict {
  const host = hostOf(address)
  if (host === '' || !/[a-z]/.test(host)) return { act: 'none' }
  if (isUnder(host, OFFICIAL_DOMAINS)) return { act: 'announce' }
  if (isUnder(host, KNOWN)) return { act: 'none' }
  const suspect = suspectOf(host)
  const findings: Finding[] = BY_NAME.flatMap((technique) => technique(suspect))
  const strong = findings.find(({ strength }) => strength === STRONG)
  return strong ? { act: 'stop', host, imitates: strong.imitates } : { act: 'none' }
}

/** The ASCII host of an http(s) address without a trailing dot; empty where there is none or it is an IPv6 address. */
function hostOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address)
    return /^https?:$/.test(protocol) && hostname[0] !== '[' ? hostname.replace(/\.$/, '') : ''
  } catch {
    return ''
  }
}

/** Whether the host is one of the domains (spaces around each) or under it, cut at dots. */
function isUnder(host: string, domains: string): boolean {
  for (let domain = host; domain; ) {
    if (domains.indexOf(` ${domain} `) >= 0) return true
    const dot = domain.indexOf('.')
    domain = dot < 0 ? '' : domain.slice(dot + 1)
  }
  return false
}
