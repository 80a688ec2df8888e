/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

const shown = (value: number): string => value.toFixed(value < 1 && value > 0 ? 3 : 1)

/** Values in a few words: how many, the middle, the slow end. */
export function spread(values: readonly number[], unit = ' ms'): string {
  if (values.length === 0) return 'nothing was measured'
  const [median, p95] = [quantile(values, 0.5), quantile(values, 0.95)]
  return `median ${shown(median)}${unit}, p95 ${shown(p95)}${unit}, worst ${shown(Math.max(...values))}${unit} (${values.length})`
}
