/** Parameters of RFC 3492 section 5. */
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700

/**
 * Decodes what stands after `xn--` in a host label (RFC 3492 section 6.2). Returns null if it does not decode. This is
 * our own code because `URL` gives no Unicode form and a library is larger.
 */
export function decodePunycode(input: string): string | null {
  const dash = input.lastIndexOf('-')
  const output = [...input.slice(0, Math.max(dash, 0))].map((basic) => basic.charCodeAt(0))
  let point = 128
  let index = 0
  let bias = 72
  for (let at = dash + 1; at < input.length; ) {
    const before = index
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = Number.parseInt(input[at++] ?? '', BASE)
      // parseInt counts 0–9 before a–z; punycode does it the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10
      if (!(value >= 0)) return null
      index += value * weight
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX)
      if (value < threshold) break
      weight *= BASE - threshold
    }
    const length = output.length + 1
    bias = adapt(index - before, length, before === 0)
    point += Math.floor(index / length)
    index %= length
    if (point > 0x10ffff) return null
    output.splice(index++, 0, point)
  }
  return String.fromCodePoint(...output)
}

function adapt(delta: number, length: number, first: boolean): number {
  let value = Math.floor(delta / (first ? DAMP : 2))
  value += Math.floor(value / length)
  let k = 0
  for (; value > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) {
    value = Math.floor(value / (BASE - T_MIN))
  }
  return k + Math.floor(((BASE - T_MIN + 1) * value) / (value + SKEW))
}
