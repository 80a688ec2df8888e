import type { FactId } from './facts/index.ts'
import type { TopicId } from './topic-id.ts'
import type { WordId } from './words.ts'

/** The needs people browse by, in the order they are shown. */
export const NEEDS = ['pay', 'trouble', 'keep', 'protect', 'esim', 'rules'] as const

/** A need. */
export type Need = (typeof NEEDS)[number]

/** What a topic is made of in every language; its words stand in `texts/<language>/<id>.ts`. */
export interface Topic {
  id: TopicId
  need: Need
  /** Facts of other topics that are shown here besides its own. */
  alsoFacts: readonly FactId[]
  related: readonly TopicId[]
  /** Russian words that the person will meet, shown with their translation. */
  words: readonly WordId[]
  /** Which page of the operator the button opens; absent if none helps. */
  officialPage?: 'site' | 'payment' | 'account'
}
