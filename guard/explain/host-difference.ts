import { difference, type Piece } from './difference.ts'

/**
 * The difference between two host names as a person would tell it: a foreign ending is one thing that differs
 * (`.site` for `.ru`), not some letters that happen to be shared. Where the real name stands whole inside the
 * stranger's, letter by letter tells it in fewer pieces, and is kept.
 */
export function hostDifference(shown: string, real: string): Piece[] {
  const letters = difference(shown, real)
  const [name, ending] = atLastDot(shown)
  const [realName, realEnding] = atLastDot(real)
  if (ending === realEnding) return letters
  const whole: Piece = { kind: 'replaced', shown: ending, real: realEnding }
  const apart = [...difference(name, realName), whole]
  return changes(apart) <= changes(letters) ? apart : letters
}

function atLastDot(host: string): [name: string, ending: string] {
  const dot = Math.max(0, host.lastIndexOf('.'))
  return [host.slice(0, dot), host.slice(dot)]
}

const changes = (pieces: readonly Piece[]): number =>
  pieces.filter(({ kind }) => kind !== 'same').length
