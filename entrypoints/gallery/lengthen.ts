/** Every text of a catalogue twice in a row, in functions and lists too: what translation may make of it. */
export function lengthen<Words>(words: Words): Words {
  if (typeof words === 'string') return `${words} ${words}` as Words
  if (typeof words === 'function')
    return ((...parameters: unknown[]) => lengthen(words(...parameters))) as Words
  if (Array.isArray(words)) return words.map(lengthen) as Words
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, lengthen(value)]),
    ) as Words
  return words
}
