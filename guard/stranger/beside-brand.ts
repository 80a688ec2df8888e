import {
  ASKS,
  askingAtEdge,
  askingWithin,
  cutIntoWords,
  FOR_CUSTOMERS,
  type Found,
  IN_FAKES,
  wordNamed,
} from './lexicon/look-up.ts'
import { mayBeEnglish, readsAsChinese, readsAsRussian } from './lexicon/reads-as.ts'

/** What stands beside a brand, the most telling first: the columns of the rule in `techniques/combosquat.ts`. */
type EvidenceKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
/** A Chinese word of topping a Russian phone up. */
const TOPUP = 0
/** A word that asks, promises or frightens. */
export const ASKING_WORD = 1
/** A word for the customers of an operator in Russia. */
export const CUSTOMER_WORD = 2
/** Russian or Chinese. */
export const LANGUAGE = 3
/** A word that fakes of other brands have. */
export const FAKES_WORD = 4
/** A word of services. */
const SERVICE_WORD = 5
const NUMBER = 6
/** A text that is none of these, and hardly English. */
const STRANGE = 7
/** What any firm may be called, or nothing. */
const PLAIN = 8

/** The strongest of what stands beside a brand. */
export interface BesideBrand {
  kind: EvidenceKind
  /** The word or text, as it is spelled in the address; empty where nothing was understood. */
  text: string
}

/** What the texts beside a brand say: tokens of its label, and what the brand's own token has before and after it. */
export function besideBrand(texts: readonly string[], glued: readonly string[] = []): BesideBrand {
  const words = wordsIn(texts, glued)
  const all = [...texts, ...glued].filter(Boolean)
  const word = (kind: EvidenceKind, wanted: number): BesideBrand | undefined => {
    const found = words.find(({ sense }) => (sense & wanted) === wanted)
    return found && { kind, text: found.word }
  }
  const foreign = all.find((text) => !cutIntoWords(text) && readsAsForeign(text))
  return (
    word(TOPUP, ASKS | FOR_CUSTOMERS) ??
    word(ASKING_WORD, ASKS) ??
    word(CUSTOMER_WORD, FOR_CUSTOMERS) ??
    (foreign ? { kind: LANGUAGE, text: foreign } : undefined) ??
    word(FAKES_WORD, IN_FAKES) ??
    word(SERVICE_WORD, 0) ?? { kind: restOf(all), text: '' }
  )
}

const readsAsForeign = (text: string): boolean => readsAsRussian(text) || readsAsChinese(text)

function restOf(texts: readonly string[]): EvidenceKind {
  if (texts.some((text) => /\d/.test(text))) return NUMBER
  return texts.every(mayBeEnglish) ? PLAIN : STRANGE
}

/** Every known word: whole tokens, parts of glued text, and two neighbours that make one (`chong-zhi`, `e-sim`). */
const wordsIn = (texts: readonly string[], glued: readonly string[]): Found[] => [
  ...texts.flatMap((text) => cutIntoWords(text) ?? askingWithin(text) ?? []),
  // Letters that touch the brand are known to be a text of their own: shorter words count at their ends.
  ...glued.flatMap(
    (text) =>
      cutIntoWords(text) ??
      askingAtEdge(text, false) ??
      askingAtEdge(text, true) ??
      askingWithin(text) ??
      [],
  ),
  ...texts.flatMap((text, at) => wordNamed(text + (texts[at + 1] ?? '')) ?? []),
]
