import { Converter } from 'opencc-js'

/** Traditional forms of the characters in use: each is followed by its simplified form. */
export function simplifiedPairs(inUse: ReadonlySet<string>): string {
  const convert = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  // The block of unified ideographs; no character of our texts lies outside it.
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const traditional = String.fromCodePoint(code)
    const simple = convert(traditional)
    if (simple !== traditional && inUse.has(simple)) pairs += traditional + simple
  }
  return pairs
}
