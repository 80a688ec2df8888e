import type { Cost } from './measure-load.ts'

/** Variants in every run. Those after them are peers. */
const OWN_VARIANTS = 3

/** Prints one table: the medians of every variant, their ratio to the one-line script, and ours compared with peers. */
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

/** Prints three figures after the decimal point. */
export const round = (value: number): number => Math.round(value * 1000) / 1000

/** Returns the middle of the values, the upper one of two; NaN if there are none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN
