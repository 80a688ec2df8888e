import type { SealLook } from '../../components/seal/draw-seal.ts'
import { proposeSeal } from '../../components/seal/propose-seal.ts'
import { sealWords } from '../screen-words.ts'

/** A seal by chance in the language on screen, unlike the one before. */
export function propose(before: SealLook | null = null): SealLook {
  const seal = proposeSeal(random, sealWords.value.words, before)
  if (seal === null) throw new Error('there are no words to propose')
  return seal
}

/** A number nobody can foresee: a seal must not be guessed from another. */
function random(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1))
  return bits / 2 ** 32
}
