import { HEAVIEST, type Posting, WEIGHT_SCALE } from '../../../guide/search/codec.ts'

/** How often a term occurs in each topic, weighted by field. */
export type TermCounts = Map<string, Map<number, number>>

/** Where repeating a term stops adding weight (the k1 of BM25), in units of field weight. */
const SATURATION = 5

/** Postings lighter than this share of the heaviest say nothing about the topic. */
const LIGHTEST_SHARE = 0.1

const saturated = (count: number) => count / (count + SATURATION)

/**
 * Returns the weight of each term in each topic: how much it is said there, times how rare it is over the topics.
 * Rarity counts topics by how much they say, so that a word mentioned in passing everywhere still belongs to its own
 * topic.
 */
export function weigh(counts: TermCounts, topics: number): Map<string, Posting[]> {
  const weighed = new Map<string, Posting[]>()
  for (const [term, byTopic] of counts) {
    const shares = [...byTopic].map(([topic, count]) => ({ topic, share: saturated(count) }))
    const said = shares.reduce((sum, { share }) => sum + share, 0)
    const rarity = Math.log(1 + topics / (0.5 + said))
    const postings = shares
      .map(({ topic, share }) => ({
        topic,
        weight: Math.round(share * rarity * WEIGHT_SCALE),
      }))
      .map(({ topic, weight }) => ({ topic, weight: Math.min(weight, HEAVIEST) }))
      .filter(({ weight }) => weight >= HEAVIEST * LIGHTEST_SHARE)
    if (postings.length > 0)
      weighed.set(
        term,
        postings.sort((one, other) => one.topic - other.topic),
      )
  }
  return weighed
}
