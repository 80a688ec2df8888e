import { describe, expect, test } from 'vitest'
import { hashOf, type Route, readPlace } from '../../app/route.ts'

const routes: Route[] = [
  { view: 'home' },
  { view: 'ways' },
  { view: 'operators' },
  { view: 'number' },
  { view: 'check' },
  { view: 'sims' },
  { view: 'sim', card: '5f0c2a1e-1d2b-4c3d-8e4f-000000000001' },
  { view: 'need', need: 'esim' },
  { view: 'topic', topic: 'balance' },
  { view: 'operator', operator: 't2' },
]

describe('a deep link', () => {
  test.each(routes)('to $view reads back as the same route', (route) => {
    expect(readPlace(hashOf(route)).route).toEqual(route)
  })

  test('to a card of no possible name leads to all of them', () => {
    expect(readPlace('#/sim/%00').route).toEqual({ view: 'sims' })
  })

  test('names the operator after op=', () => {
    expect(readPlace('#/topic/balance?op=mts')).toEqual({
      route: { view: 'topic', topic: 'balance' },
      operator: 'mts',
    })
  })

  test.each([
    '',
    '#',
    '#/nowhere',
    '#/topic/unheard-of',
    '#/need/',
    '#/operator/MTS',
    '#/topic/__proto__?op=constructor',
    '#//////',
  ])('%j leads home for no operator', (hash) => {
    expect(readPlace(hash)).toEqual({ route: { view: 'home' }, operator: null })
  })
})
