import { assess } from '../../guard/assess.ts'
import { allEntries } from '../../guard/registry/registry.ts'
import type { Report } from './report.ts'

const WANTED = {
  official: 'official',
  partner: 'partner',
  sister: 'sister',
  namesake: 'unrelated',
  unconfirmed: 'caution',
  closed: 'caution',
} as const

/** Returns a pseudo-random label, the same in every run. */
function labelsOf(count: number): string[] {
  let state = 20240921
  const next = (limit: number): number => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
  return Array.from({ length: count }, () =>
    Array.from(
      { length: 3 + next(8) },
      () => 'abcdefghijklmnopqrstuvwxyz0123456789'[next(36)],
    ).join(''),
  )
}

/** Every registered host and a thousand random sub-labels of the official ones. */
export function measureRegistry(report: Report): void {
  report.section('The registry itself')
  const entries = allEntries()
  const wrong = entries.filter(({ kind, domain }) => assess(domain).kind !== WANTED[kind])
  const official = entries.filter(({ kind }) => kind === 'official')
  const subs = labelsOf(1000).map(
    (label, at) => `${label}.${official[at % official.length]?.domain}`,
  )
  const wrongSubs = subs.filter((host) => assess(host).kind !== 'official')
  const domains = official.filter(({ id, domain }) => id === domain)
  const strangers = labelsOf(1000).map(
    (label, at) => `${label}${domains[at % domains.length]?.domain}`,
  )
  const falselyOfficial = strangers.filter((host) => assess(host).kind === 'official')
  report.list('wrong', [...wrong.map(({ domain }) => domain), ...wrongSubs, ...falselyOfficial])
  const all = wrong.length + wrongSubs.length + falselyOfficial.length
  report.hold(
    `${entries.length} registered hosts, 1,000 sub-labels, 1,000 glued strangers`,
    '100 % right',
    `${all} wrong`,
    all === 0,
  )
}
