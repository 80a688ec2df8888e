import type { Operator } from '../../guard/operator.ts'
import type { TopicId } from '../topic-id.ts'
import type { EncodedPostings } from './codec.ts'

/** A code or short number of the facts and the topic it belongs to. */
export interface CodeEntry {
  /** As it is dialled: digits, `*`, `#`, a leading `+`; up to the first placeholder where it has one. */
  code: string
  /** More follows that the person types. */
  open: boolean
  topic: TopicId
  operator: Operator | null
  /** Lower comes first where several topics have the same code. */
  rank: number
}

/** The search index as it is generated at build time (`npm run generate`) and shipped. */
export interface SearchIndexData {
  topics: readonly TopicId[]
  /** Terms in order, each without what it shares with the one before: one base-36 digit says how much. */
  terms: string
  /** The topics of each term; the number after the last topic is any other subject. */
  postings: EncodedPostings
  /** Neighbouring words of what people type, pairs of terms or of what stands for an operator's name. */
  wordPairs: string
  wordPairPostings: EncodedPostings
  /** Initials of Chinese phrases and their topics. */
  initials: string
  initialPostings: EncodedPostings
  /** How many of the common characters in a row are read so: `a2 ai13 …`; then the other readings, `le:了 …`. */
  readings: string
  otherReadings: string
  /** Traditional characters, each followed by its simplified form. */
  simplified: string
  codes: readonly CodeEntry[]
  /** Words that say nothing about the topic, with spaces between; Chinese ones the longest first. */
  stopWords: string
  stopPhrases: string
}
