import type { Cost } from './measure-load.ts'

/** Variants every run has; whatever comes after them is a peer. */
const OWN_VARIANTS = 3

/** Prints one table: medians of every variant, what they are against the one-line script, and ours against peers. */
export function printCosts(
  kind: string,
  costs: ReadonlyMap<string, readonly Cost[]>,
  bytes: ReadonlyMap<string, number>,
): void {
  const of = (name: string, key: keyof Cost): number =>
    median((costs.get(name) ?? []).map((cost) => cost[key]))
  console.log(`\n${kind} (medians of ${costs.values().next().value?.length} loads)`)
  console.table(
    Object.fromEntries(
      [...costs.keys()].map((name) => [
        name,
        {
          'extension script, ms': round(of(name, 'extensionScript')),
          '× one line': round(of(name, 'extensionScript') / of('one line', 'extensionScript')),
          'all script, ms': round(of(name, 'script')),
          'all tasks, ms': round(of(name, 'task')),
          'heap above none, kB': Math.round((of(name, 'heap') - of('no extension', 'heap')) / 1000),
          'injected, bytes': bytes.get(name) ?? 0,
        },
      ]),
    ),
  )
  const ours = of('ours', 'extensionScript')
  for (const name of [...costs.keys()].slice(OWN_VARIANTS)) {
    const peer = of(name, 'extensionScript')
    console.log(
      peer > 0
        ? `ours / ${name}: ${round(ours / peer)}`
        : `ours / ${name}: no script of it was seen in the page, nothing can be compared`,
    )
  }
}

/** Three figures behind the point. */
export const round = (value: number): number => Math.round(value * 1000) / 1000

/** The middle of the values, the upper one of two; NaN of none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN
