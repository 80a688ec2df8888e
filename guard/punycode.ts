const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700

/**
 * Decodes one host label from punycode (RFC 3492 section 6.2); a label without `xn--`, or one that does not
 * decode, is returned as it is. Our own, since `URL` gives no Unicode form and a library costs more than this.
 */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label
  return decode(label.slice(4)) ?? label
}

function decode(input: string): string | null {
  const dash = input.lastIndexOf('-')
  const output = dash > 0 ? Array.from(input.slice(0, dash), (c) => c.codePointAt(0) ?? 0) : []
  let point = 128
  let index = 0
  let bias = 72
  for (let at = dash > 0 ? dash + 1 : 0; at < input.length; ) {
    const before = index
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at++))
      if (digit < 0) return null
      index += digit * weight
      const threshold = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias
      if (digit < threshold) break
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

const digitOf = (code: number): number =>
  code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : -1

function adapt(delta: number, length: number, first: boolean): number {
  let value = Math.floor(delta / (first ? DAMP : 2))
  value += Math.floor(value / length)
  let k = 0
  for (; value > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) value = Math.floor(value / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * value) / (value + SKEW))
}
