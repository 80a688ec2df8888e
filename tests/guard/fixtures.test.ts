import { describe, expect, it } from 'vitest'
import { assess } from '../../guard/assess.ts'
import type { PageFacts } from '../../guard/page/page-facts.ts'
import recorded from '../sites/facts.generated.json' with { type: 'json' }
import { IMPERSONATION_SITES } from '../sites/impersonation/index.ts'
import { ORDINARY_SITES } from '../sites/ordinary/index.ts'

/** What a look at each fixture found in a real browser: `npm run generate -- fixture-facts`. */
const FACTS = recorded as Record<string, PageFacts>

function verdictOf(id: string) {
  const facts = FACTS[id]
  if (!facts) throw new Error(`No facts of ${id}: run "npm run generate -- fixture-facts".`)
  return assess(facts.url, facts)
}

const failed = (id: string) =>
  verdictOf(id)
    .checks.filter(({ state }) => state === 'failed')
    .map((check) => check.id)

describe('the verdicts on the recorded fixtures', () => {
  const stopped = IMPERSONATION_SITES.filter(({ expected }) => expected === 'stopped')
  it.each(stopped)('$id presents itself as $operator', ({ id, operator }) => {
    expect(verdictOf(id)).toMatchObject({ kind: 'impersonation', operator })
  })

  it.each(ORDINARY_SITES)('$id ($is) is unrelated, or gets a note if it takes top-ups', (row) => {
    const { kind, reasons } = verdictOf(row.id)
    expect(kind).toBe(row.takesTopUps ? 'caution' : 'unrelated')
    expect(reasons[0]?.code === 'unknown-topup-page').toBe(row.takesTopUps ?? false)
  })

  // Both checks are about tricks: an honest page that fails one would get a false warning.
  it.each(['autofill', 'pay-target'] as const)('no ordinary page fails %s', (id) => {
    const failing = ORDINARY_SITES.filter((site) => failed(site.id).includes(id))
    expect(failing.map((site) => site.id)).toEqual([])
  })

  it.each([
    ['autofill-trap', 'autofill'],
    ['pay-elsewhere', 'pay-target'],
  ] as const)('%s fails %s', (id, check) => {
    expect(failed(id)).toContain(check)
  })
})
