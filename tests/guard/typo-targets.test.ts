import { expect, test } from 'vitest'
import { typoTargets } from '../../guard/stranger/lexicon/typo-targets.ts'
import { LATIN_TARGETS } from '../../guard/stranger/resemblance.ts'

test('the Latin targets spelled out are the typo targets', () => {
  const latin = typoTargets()
    .map(({ word }) => word)
    .filter((word) => word < '~')
  expect(latin.toSorted()).toEqual(LATIN_TARGETS.toSorted())
})
