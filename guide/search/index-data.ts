import type { Operator } from '../../guard/operator.ts'
import type { TopicId } from '../topic-id.ts'
import type { EncodedPostings } from './codec.ts'

/** A code or short number from the facts, and the topic it belongs to. */
export interface CodeEntry {
  /** As dialled: digits, `*`, `#`, a leading `+`; only up to the first placeholder if it has one. */
  code: string
  /** Whether the person types more after it. */
  open: boolean
  topic: TopicId
  operator: Operator | null
  /** If several topics have the same code, the lower rank comes first. */
  rank: number
}

/** The search index as `npm run generate` makes it and the package ships it. */
export interface SearchIndexData {
  topics: readonly TopicId[]
  /** Terms in order, each without the beginning it shares with the term before: one base-36 digit gives its length. */
  terms: string
  /** The topics of each term. The number after the last topic stands for any other subject. */
  postings: EncodedPostings
  /** Neighbouring words that people type: pairs of terms, or of a term and the stand-in for an operator's name. */
  wordPairs: string
  wordPairPostings: EncodedPostings
  /** Initials of Chinese phrases and their topics. */
  initials: string
  initialPostings: EncodedPostings
  /** How many of the common characters in a row have each reading: `a2 ai13 …`; then the other readings, `le:了 …`. */
  readings: string
  otherReadings: string
  /** Traditional characters, each followed by its simplified form. */
  simplified: string
  codes: readonly CodeEntry[]
  /** Words that say nothing about the topic, separated by spaces; Chinese ones longest first. */
  stopWords: string
  stopPhrases: string
}
