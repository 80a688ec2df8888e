import type { Posting } from '../../../guide/search/codec.ts'
import { fold } from '../../../guide/search/fold.ts'
import { stem } from '../../../guide/search/stem.ts'
import { SAME_WORDS } from '../../../guide/search/synonyms/same-words.ts'

/** The share that counts of what is said with another word of the group. */
const SHARE = 0.9

/** Gives a word that no text has the postings of the other words of its group. A word that texts have keeps its own. */
export function withSameWords(terms: ReadonlyMap<string, Posting[]>): Map<string, Posting[]> {
  const widened = new Map(terms)
  for (const line of SAME_WORDS) {
    const group = line.split(' ').map((word) => stem(fold(word, new Map()).text))
    const shared = heaviest(group.map((term) => terms.get(term) ?? []))
    for (const term of group) if (!terms.has(term) && shared.length > 0) widened.set(term, shared)
  }
  return widened
}

/** Returns the heaviest posting of each topic in any of the lists. */
function heaviest(lists: readonly (readonly Posting[])[]): Posting[] {
  const weights = new Map<number, number>()
  for (const { topic, weight } of lists.flat())
    weights.set(topic, Math.max(Math.round(weight * SHARE), weights.get(topic) ?? 0))
  return [...weights]
    .map(([topic, weight]) => ({ topic, weight }))
    .sort((one, other) => one.topic - other.topic)
}
