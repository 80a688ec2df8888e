import { skeletonOf } from '../stranger/skeleton.ts'
import { visualCost } from '../stranger/visual-cost.ts'

/** A run of letters in the alignment of two addresses. */
export interface DiffPiece {
  /** `alike` means different letters that look the same. */
  kind: 'same' | 'alike' | 'replaced' | 'added' | 'missing' | 'swapped'
  /** The stranger's letters; empty if letters are missing. */
  shown: string
  /** The real address's letters; empty if letters were added. */
  real: string
}

/** The cost of each edit step. `same` is the cheapest, and a swap is cheaper than two changes. */
const COST = { same: 0, alike: 0.3, swapped: 1, added: 1.4, missing: 1.4, replaced: 2 }

interface EditStep {
  cost: number
  piece: DiffPiece | null
  from: EditStep | null
}

/**
 * Compares an address as shown (Unicode) with the real one, letter by letter. Returns which letters are the same, look
 * alike, or are replaced, added, missing or swapped. Neighbouring pieces of one kind are joined.
 */
export function difference(shown: string, real: string): DiffPiece[] {
  const a = [...shown]
  const b = [...real]
  const table: EditStep[][] = []
  for (let i = 0; i <= a.length; i++) {
    const row: EditStep[] = []
    table.push(row)
    for (let j = 0; j <= b.length; j++) row.push(cheapest(a, b, i, j, table))
  }
  const pieces: DiffPiece[] = []
  for (let step = table[a.length]?.[b.length] ?? null; step?.piece; step = step.from) {
    pieces.unshift(step.piece)
  }
  return joined(pieces)
}

function cheapest(a: string[], b: string[], i: number, j: number, table: EditStep[][]): EditStep {
  let best: EditStep = { cost: i + j === 0 ? 0 : Infinity, piece: null, from: null }
  const offer = (m: number, n: number, kind: DiffPiece['kind']): void => {
    const from = table[i - m]?.[j - n]
    if (!from || i < m || j < n || from.cost + COST[kind] >= best.cost) return
    const piece = { kind, shown: a.slice(i - m, i).join(''), real: b.slice(j - n, j).join('') }
    best = { cost: from.cost + COST[kind], piece, from }
  }
  const [one, two] = [a[i - 1] ?? '', a.slice(Math.max(0, i - 2), i).join('')]
  const [own, pair] = [b[j - 1] ?? '', b.slice(Math.max(0, j - 2), j).join('')]
  offer(1, 1, one === own ? 'same' : isAlike(one, own) ? 'alike' : 'replaced')
  if (isAlike(two, own)) offer(2, 1, 'alike')
  if (isAlike(one, pair)) offer(1, 2, 'alike')
  if (two.length > 1 && two === [...pair].reverse().join('')) offer(2, 2, 'swapped')
  offer(1, 0, 'added')
  offer(0, 1, 'missing')
  return best
}

/** Whether two letters, or a letter and a pair of letters, look alike. */
function isAlike(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return false
  const skeleton = skeletonOf(a)
  return (
    skeleton === skeletonOf(b) || (skeleton.length + b.length < 4 && visualCost(skeleton, b) < 1)
  )
}

function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const out: DiffPiece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last?.kind === piece.kind && piece.kind !== 'swapped') {
      out[out.length - 1] = {
        kind: piece.kind,
        shown: last.shown + piece.shown,
        real: last.real + piece.real,
      }
    } else out.push(piece)
  }
  return out
}

/**
 * Compares two host names the way a person would. A different ending (`.site` for `.ru`) counts as one difference, even
 * if it happens to share letters. If letter by letter gives fewer pieces (the real name stands whole inside the
 * stranger's), that is returned instead.
 */
export function hostDifference(shown: string, real: string): DiffPiece[] {
  const letters = difference(shown, real)
  const [name, ending] = atLastDot(shown)
  const [realName, realEnding] = atLastDot(real)
  if (ending === realEnding) return letters
  const whole: DiffPiece = { kind: 'replaced', shown: ending, real: realEnding }
  const apart = [...difference(name, realName), whole]
  return changes(apart) <= changes(letters) ? apart : letters
}

function atLastDot(host: string): [name: string, ending: string] {
  const dot = Math.max(0, host.lastIndexOf('.'))
  return [host.slice(0, dot), host.slice(dot)]
}

const changes = (pieces: readonly DiffPiece[]): number =>
  pieces.filter(({ kind }) => kind !== 'same').length
