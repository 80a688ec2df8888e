import { lazy } from '../../lazy.ts'
import { foldSounds } from './fold-sounds.ts'
import { unpacked } from './packed.ts'
import { ASKING, ASKING_CUSTOMERS, CUSTOMER, FEED_WORDS, SERVICE } from './words.generated.ts'

/**
 * What is known of a word, as bits; 0 is a word of services. `ASKS`: it asks for money, a login or a code, promises or
 * frightens. `FOR_CUSTOMERS`: only customers of a mobile operator in Russia are met with it. `IN_FAKES`: fakes of
 * other brands have it beside the brand.
 */
type Sense = number
export const ASKS = 1
export const FOR_CUSTOMERS = 2
export const IN_FAKES = 4

/** A word found in a text. */
export interface Found {
  /** As it is spelled in the address. */
  word: string
  sense: Sense
}

/** Folded words, and stems with a star. */
const senses = lazy(() => {
  const known = new Map<string, Sense>()
  for (const [packed, sense] of [
    [ASKING_CUSTOMERS, ASKS | FOR_CUSTOMERS],
    [ASKING, ASKS],
    [CUSTOMER, FOR_CUSTOMERS],
    [SERVICE, 0],
  ] as const) {
    for (const word of unpacked(packed)) if (!known.has(word)) known.set(word, sense)
  }
  for (const word of unpacked(FEED_WORDS)) known.set(word, (senseIn(known, word) ?? 0) | IN_FAKES)
  return known
})

const LONGEST_STEM = 12
const SHORTEST_STEM = 4
/** A stem takes at most this many letters of ending with it when words are glued together. */
const LONGEST_ENDING = 7
const LONGEST_WORD = LONGEST_STEM + LONGEST_ENDING

/** The sense of a folded text that is one word or begins with a stem and goes on for so many letters at most. */
function senseIn(
  known: ReadonlyMap<string, Sense>,
  text: string,
  longestEnding = Infinity,
): Sense | undefined {
  const exact = known.get(text)
  if (exact !== undefined) return exact
  for (let length = Math.min(LONGEST_STEM, text.length); length >= SHORTEST_STEM; length--) {
    const sense = known.get(`${text.slice(0, length)}*`)
    if (sense !== undefined) return text.length - length <= longestEnding ? sense : undefined
  }
  return undefined
}

/** The word that a whole text is, if it is one; digits at its ends belong to no word. */
export function wordNamed(text: string): Found | undefined {
  const sense = senseIn(senses(), foldSounds(text).text.replace(/^\d+|\d+$/g, ''))
  return sense === undefined ? undefined : { word: text, sense }
}

/** Whether the text is a word that asks. */
export const asks = (text: string): boolean => ((wordNamed(text)?.sense ?? 0) & ASKS) > 0

/**
 * Cuts text without separators into words ("payoperationusers" → pay, operation, users), the fewest that will do,
 * digits skipped. Null where anything is left over; an empty text gives no words.
 */
export function cutIntoWords(original: string): Found[] | null {
  const { text, at, doubled } = foldSounds(original)
  /** best[i]: the fewest words that cover text up to i. */
  const best: (Found[] | undefined)[] = [[]]
  for (let end = 1; end <= text.length; end++) {
    if (/\d/.test(text[end - 1] ?? '')) best[end] = best[end - 1]
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      // The second of two equal letters may begin a word ("bonussupport").
      const before = best[start] ?? (doubled[start] ? best[start + 1] : undefined)
      if (!before || before.length >= (best[end]?.length ?? Infinity) - 1) continue
      const sense = senseIn(senses(), text.slice(start, end), LONGEST_ENDING)
      if (sense === undefined) continue
      best[end] = [...before, { word: original.slice(at[start], at[end]), sense }]
    }
  }
  return best[text.length] ?? null
}

/** Shorter words are met at the edge of other words by chance ("mtsqr…"). */
const SHORTEST_EDGE_WORD = 3

/** The longest word that asks at the beginning of a text that is not all known, or at its end. */
export function askingAtEdge(original: string, atEnd: boolean): Found | undefined {
  const { text, at } = foldSounds(original)
  for (let length = Math.min(LONGEST_WORD, text.length); length >= SHORTEST_EDGE_WORD; length--) {
    const start = atEnd ? text.length - length : 0
    const part = text.slice(start, start + length)
    const sense = senseIn(senses(), part, atEnd ? LONGEST_ENDING : 0) ?? 0
    if (sense & ASKS) return { word: original.slice(at[start], at[start + length]), sense }
  }
  return undefined
}

/** Stems long enough not to be met by chance at the beginning of another word, and inside one. */
const SHORTEST_FIRST_STEM = 5
const SHORTEST_INNER_STEM = 6

/** A long stem that asks, anywhere in the text. */
export function askingWithin(original: string): Found | undefined {
  const { text, at } = foldSounds(original)
  for (let start = 0; start < text.length; start++) {
    const shortest = start === 0 ? SHORTEST_FIRST_STEM : SHORTEST_INNER_STEM
    for (let length = LONGEST_STEM; length >= shortest; length--) {
      const sense = senses().get(`${text.slice(start, start + length)}*`) ?? 0
      if (sense & ASKS) return { word: original.slice(at[start], at[start + length]), sense }
    }
  }
  return undefined
}
