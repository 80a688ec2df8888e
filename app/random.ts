/** A number from 0 up to, not including, 1 that nobody can foresee: a seal must not be guessed from another. */
export function random(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1))
  return bits / 2 ** 32
}
