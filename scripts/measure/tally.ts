import { assess } from '../../guard/assess.ts'
import type { Verdict, VerdictKind } from '../../guard/verdict/verdict.ts'

/** Verdicts over a list of hosts, counted and listed by kind. */
export interface Tally {
  total: number
  hosts: Record<VerdictKind, string[]>
}

const KINDS: readonly VerdictKind[] = [
  'official',
  'partner',
  'sister',
  'lookalike',
  'impersonation',
  'caution',
  'unrelated',
  'unreadable',
]

/** Judges every host, by its address alone and with the modules that ship if nothing else is said. */
export function tally(
  hosts: readonly string[],
  judge: (host: string) => Verdict = (host) => assess(host),
): Tally {
  const byKind = Object.fromEntries(KINDS.map((kind) => [kind, [] as string[]]))
  const result: Tally = { total: hosts.length, hosts: byKind as Tally['hosts'] }
  for (const host of hosts) result.hosts[judge(host).kind].push(host)
  return result
}

/** Returns how many of the tally's hosts raised an alarm. */
export const alarmed = ({ hosts }: Tally): number => hosts.lookalike.length + hosts.caution.length

/** Formats a share in per cent. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

/** The code of a verdict's first reason: the technique that found it. */
export const techniqueOf = (verdict: Verdict): string => verdict.reasons[0]?.code ?? 'none'
