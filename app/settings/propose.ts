import type { SealLook } from '../../components/seal/draw-seal.ts'
import { proposeSeal } from '../../components/seal/propose-seal.ts'
import { sealWords } from '../screen-words.ts'

/** Returns a random seal in the language on screen, unlike `before`. */
export function propose(before: SealLook | null = null): SealLook {
  const seal = proposeSeal(random, sealWords.value.words, before)
  if (seal === null) throw new Error('there are no words to propose')
  return seal
}

/** Returns an unpredictable number from 0 to 1, so that one seal does not give another away. */
function random(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1))
  return bits / 2 ** 32
}
