import { expect, test } from 'vitest'
import { LATIN_TARGETS } from '../../guard/operators/brands.generated.ts'
import { typoTargets } from '../../guard/stranger/lexicon/typo-targets.ts'

test('the Latin targets spelled out are the typo targets', () => {
  const latin = typoTargets()
    .map(({ word }) => word)
    .filter((word) => word < '~')
  expect(latin.toSorted()).toEqual(LATIN_TARGETS.toSorted())
})
