import { describe, expect, it } from 'vitest'
import { assess } from '../../guard/assess.ts'
import type { PageFacts } from '../../guard/page-facts.ts'
import recorded from '../sites/facts.generated.json' with { type: 'json' }
import { IMPERSONATION_SITES } from '../sites/impersonation/index.ts'
import { ORDINARY_SITES } from '../sites/ordinary/index.ts'

/** What a look at each fixture found in a real browser: `node scripts/make-fixture-facts.ts`. */
const FACTS = recorded as Record<string, PageFacts>

function verdictOf(id: string) {
  const facts = FACTS[id]
  if (!facts) throw new Error(`No facts of ${id}: run "node scripts/make-fixture-facts.ts".`)
  return assess(facts.url, facts)
}

describe('what is judged of the fixtures by their facts', () => {
  const stopped = IMPERSONATION_SITES.filter(({ expected }) => expected === 'stopped')
  it.each(stopped)('$id presents itself as $operator', ({ id, operator }) => {
    expect(verdictOf(id)).toMatchObject({ kind: 'impersonation', operator })
  })

  it.each(ORDINARY_SITES)('$id ($is) is unrelated', ({ id }) => {
    expect(verdictOf(id).kind).toBe('unrelated')
  })
})
