/** Returns what makes a format of `Intl` once for each key and gives it again: logs show thousands of rows. */
export function keptFormats<Format>(): (key: string, make: () => Format) => Format {
  const kept = new Map<string, Format>()
  return (key, make) => {
    const format = kept.get(key) ?? make()
    kept.set(key, format)
    return format
  }
}
