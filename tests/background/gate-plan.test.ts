import { describe, expect, it } from 'vitest'
import { planGate } from '../../background/gate/gate-plan.ts'

const SETTINGS = { guardScope: 'everywhere', trustedHosts: [], disabledHosts: [] } as const

const settings = (change: object) => ({
  ...SETTINGS,
  trustedHosts: [],
  disabledHosts: [],
  ...change,
})

describe('where the gate runs', () => {
  it('everywhere by default', () => {
    expect(planGate(settings({}), [])).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: [],
    })
  })

  it('not on hosts that are trusted, opened once, or switched off', () => {
    const trustedHosts = [{ host: 'a.ru', since: 0, scope: 'always' }]
    const plan = planGate(settings({ trustedHosts, disabledHosts: ['b.ru'] }), [{ host: 'c.ru' }])
    expect(plan?.excludeMatches.toSorted()).toEqual(['*://a.ru/*', '*://b.ru/*', '*://c.ru/*'])
  })

  it('on the operators’ own domains alone, by whole labels', () => {
    const plan = planGate(settings({ guardScope: 'operators' }), [])
    expect(plan?.matches).toContain('*://*.mts.ru/*')
    expect(plan?.matches.every((match) => /^\*:\/\/\*\.[a-z0-9.-]+\/\*$/.test(match))).toBe(true)
  })

  it('nowhere when it is off', () =>
    expect(planGate(settings({ guardScope: 'off' }), [])).toBeNull())
})
