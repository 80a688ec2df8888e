import { describe, expect, it } from 'vitest'
import { planGate } from '../../background/gate/gate-plan.ts'
import { knownHost } from '../known-host.ts'

const SETTINGS = { guardScope: 'everywhere', trustedHosts: [], disabledHosts: [] } as const

const settings = (change: object) => ({
  ...SETTINGS,
  trustedHosts: [],
  disabledHosts: [],
  ...change,
})

describe('the gate runs', () => {
  it('everywhere by default', () => {
    expect(planGate(settings({}), [])).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: [],
    })
  })

  it('on no host that is trusted, opened once or switched off', () => {
    const trustedHosts = [{ host: 'a.ru', since: 0, scope: 'always' }]
    const once = [{ host: knownHost('c.ru').ascii }]
    const plan = planGate(settings({ trustedHosts, disabledHosts: ['b.ru'] }), once)
    expect(plan?.excludeMatches.toSorted()).toEqual(['*://a.ru/*', '*://b.ru/*', '*://c.ru/*'])
  })

  it('everywhere else if a host fits no match pattern', () => {
    const trustedHosts = ['a*b.ru', 'a_b.ru', '[::1]'].map((text) => ({
      host: knownHost(text).ascii,
      since: 0,
      scope: 'always',
    }))
    const plan = planGate(settings({ trustedHosts }), [])
    expect(plan?.excludeMatches).toEqual(['*://a_b.ru/*', '*://[::1]/*'])
  })

  it('only on the operators’ own domains, cut at dots, if the person says so', () => {
    const plan = planGate(settings({ guardScope: 'operators' }), [])
    expect(plan?.matches).toContain('*://*.mts.ru/*')
    expect(plan?.matches.every((match) => /^\*:\/\/\*\.[a-z0-9.-]+\/\*$/.test(match))).toBe(true)
  })

  it('nowhere if it is off', () => expect(planGate(settings({ guardScope: 'off' }), [])).toBeNull())
})
