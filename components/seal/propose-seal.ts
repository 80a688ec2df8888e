import type { SealLook } from './draw-seal.ts'
import { SEAL_PICTURES, type SealPicture } from './pictures.ts'

/** A seal with a picture of ours. */
export interface ProposedSeal extends SealLook {
  picture: SealPicture
}

/**
 * Returns a random seal: any picture, any of the words. `random` returns numbers from 0 up to, but not including, 1.
 * Neither the picture nor the word of the previous proposal comes again. Returns null if there is no word.
 */
export function proposeSeal(
  random: () => number,
  words: readonly string[],
  previous: SealLook | null = null,
): ProposedSeal | null {
  const picture = pick(random, SEAL_PICTURES, previous?.picture)
  const word = pick(random, words, previous?.word)
  return picture === undefined || word === undefined ? null : { picture, word }
}

function pick<Choice extends string>(
  random: () => number,
  all: readonly Choice[],
  not: string | undefined,
): Choice | undefined {
  const others = all.filter((one) => one !== not)
  return others[Math.floor(random() * others.length)] ?? all[0]
}
