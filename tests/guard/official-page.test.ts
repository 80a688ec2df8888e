import { describe, expect, test } from 'vitest'
import { OPERATORS } from '../../guard/operator.ts'
import { EVIDENCE } from '../../guard/registry/evidence/index.ts'
import { officialPage } from '../../guard/registry/official-page.ts'
import { findEntry } from '../../guard/registry/registry.ts'

const PAGES = OPERATORS.flatMap((operator) =>
  (['site', 'payment', 'account'] as const).map((purpose) => [operator, purpose] as const),
)

describe('buttons lead only to confirmed official hosts', () => {
  test.each(PAGES)('%s, %s', (operator, purpose) => {
    const url = new URL(officialPage(operator, purpose))
    const entry = findEntry(url.hostname)
    expect(url.protocol).toBe('https:')
    expect(entry).toMatchObject({ kind: 'official', operator })
    expect(EVIDENCE[entry?.id ?? '']?.confidence).toBe('high')
  })

  test('the Beeline payment button leads to the front page, since no source names the card form', () => {
    expect(officialPage('beeline', 'payment')).toBe('https://beeline.ru/')
  })
})
