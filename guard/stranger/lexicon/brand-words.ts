import { lazy } from '../../lazy.ts'
import type { Operator } from '../../operator.ts'
import { BRANDS } from '../../operators/brands.generated.ts'
import { VIAS, type Via } from '../../operators/operator-record.ts'

/** How much a word says by itself: `WordWeight` of the operators' records as a number, so that it can be compared. */
type Weight = 0 | 1 | 2
export const FAINT = 0
export const LONG = 2

/** One word that means an operator. */
export interface BrandWord {
  word: string
  operator: Operator
  /** The official domain that is imitated. */
  domain: string
  weight: Weight
  via: Via
}

/** Every brand word, longer ones first, so that `tele2` is met before `t2`. */
export const brandWords: () => readonly BrandWord[] = lazy(() =>
  BRANDS.flatMap(({ operator, domain, words }) =>
    words.map(
      ([word, weight, via]): BrandWord => ({ word, operator, domain, weight, via: VIAS[via] }),
    ),
  ).sort((a, b) => b.word.length - a.word.length),
)

/** The brand word a text is, if it is one. */
export const brandNamed = (text: string): BrandWord | undefined =>
  brandWords().find(({ word }) => word === text)
