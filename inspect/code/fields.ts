/** A field: letters, a colon, and a value in which the separators are escaped with a backslash. */
const FIELD = /([a-z]+):((?:\\.|[^\\;])*);/giu

/** Reads `PREFIX:A:one;B:two;;`. Returns the first value of each field, by lower-case name, or null without the prefix. */
export function fieldsOf(prefix: string, text: string): Map<string, string> | null {
  if (text.slice(0, prefix.length).toLowerCase() !== prefix) return null
  const fields = new Map<string, string>()
  for (const [, name = '', value = ''] of `${text.slice(prefix.length)};`.matchAll(FIELD)) {
    const key = name.toLowerCase()
    if (!fields.has(key)) fields.set(key, value.replace(/\\(.)/gu, '$1'))
  }
  return fields
}
