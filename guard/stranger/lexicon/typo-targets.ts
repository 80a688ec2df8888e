import { lazy } from '../../lazy.ts'
import { type BrandWord, brandWords, LONG } from './brand-words.ts'

/**
 * The words that a slip may be read into. Three and four letters are too few: one slip from `mts` are mgts.ru
 * (the operator's own), mos.ru, mtv.it, nts.ru and hundreds of honest names.
 */
export const typoTargets: () => readonly BrandWord[] = lazy(() =>
  brandWords().filter(
    ({ word, via, weight }) => weight === LONG && via === 'name' && word.length > 5,
  ),
)
