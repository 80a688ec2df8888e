import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { REGISTERED_DOMAINS } from '../../guard/registry/judge-domains.generated.ts'
import { ANY_BRAND_WORD } from '../../guard/stranger/brand-pattern.generated.ts'
import { typoTargets } from '../../guard/stranger/lexicon/typo-targets.ts'
import { LATIN_TARGETS } from '../../guard/stranger/resemblance.ts'
import { brandPattern, judgeDomains } from '../../scripts/generate/judge-domains.ts'
import { registryDoc } from '../../scripts/generate/registry-doc.ts'

describe('what is generated is current', () => {
  test('docs/registry.md (node scripts/generate/make-registry-doc.ts)', () => {
    expect(readFileSync(new URL('../../docs/registry.md', import.meta.url), 'utf8')).toBe(
      registryDoc(),
    )
  })

  test('the domains of the judge (node scripts/generate/make-judge-domains.ts)', () => {
    expect(REGISTERED_DOMAINS.trim().split(' ')).toEqual(judgeDomains())
  })

  test('the pattern of brand words (node scripts/generate/make-judge-domains.ts)', () => {
    expect(ANY_BRAND_WORD.source).toBe(brandPattern())
  })

  test('the Latin targets spelled out are the typo targets', () => {
    const latin = typoTargets()
      .map(({ word }) => word)
      .filter((word) => word < '~')
    expect(latin.toSorted()).toEqual(LATIN_TARGETS.toSorted())
  })
})
