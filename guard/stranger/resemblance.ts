import { LATIN_TARGETS } from '../operators/brands.generated.ts'

/** Letters drawn so alike that one passes for the other count as one. */
const ALIKE = ['ec', 'nmr', 'bd', 'gq', 'il1j', 'o0']

/** A bit for each Latin letter and for the digits 0 and 1, shared by letters drawn alike; none for the rest. */
const BITS = new Uint32Array(128)
for (let code = 97; code < 123; code++) BITS[code] = 1 << (code - 97)
for (const group of ALIKE) {
  for (const letter of group) BITS[letter.charCodeAt(0)] = BITS[group.charCodeAt(0)] ?? 0
}

const bitAt = (text: string, at: number): number => BITS[text.charCodeAt(at)] ?? 0

/** Length and letters of the targets in Latin letters. */
const SHAPES = LATIN_TARGETS.map((word) => {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= bitAt(word, at)
  return { length: word.length, bits }
})

/** How many letters more a token may have than a target, by letters drawn as two. */
const MOST_LONGER = 2

/** Lengths of tokens that may resemble a target. */
const LENGTHS = SHAPES.map(({ length }) => length)
const SHORTEST = Math.min(...LENGTHS) - 1
const LONGEST = Math.max(...LENGTHS) + MOST_LONGER

/**
 * Whether any token of an ASCII host has nearly the length and the letters of a target. The cheap test before the
 * exact ones, made on every address that is judged.
 */
export function mayResemble(host: string): boolean {
  let start = 0
  for (let at = 0; at <= host.length; at++) {
    const code = at < host.length ? host.charCodeAt(at) : 46
    if (code !== 45 && code !== 46) continue
    const length = at - start
    if (length >= SHORTEST && length <= LONGEST && isNear(host, start, at)) return true
    start = at + 1
  }
  return false
}

/**
 * A letter that is not the target's can only have been put in or changed, so not in a shorter token; one of the
 * target's can only be missing by being left out or changed, so not in a longer one.
 */
function isNear(host: string, start: number, end: number): boolean {
  for (const { length, bits } of SHAPES) {
    const longer = end - start - length
    if (longer < -1 || longer > MOST_LONGER) continue
    let strange = longer === 0 || longer === 1 ? 1 : 0
    let missing = bits
    for (let at = start; at < end && strange >= 0; at++) {
      const bit = bitAt(host, at)
      if ((bits & bit) === 0) strange--
      missing &= ~bit
    }
    const left = longer > 0 ? missing : missing & (missing - 1)
    if (strange >= 0 && left === 0) return true
  }
  return false
}
