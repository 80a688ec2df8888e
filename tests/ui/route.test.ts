import { describe, expect, test } from 'vitest'
import { hashOf, type Route, readPlace } from '../../app/route.ts'

const routes: Route[] = [
  { view: 'home' },
  { view: 'ways' },
  { view: 'operators' },
  { view: 'number' },
  { view: 'check' },
  { view: 'need', need: 'esim' },
  { view: 'topic', topic: 'balance' },
  { view: 'operator', operator: 't2' },
]

describe('a deep link', () => {
  test.each(routes)('to $view reads back as the same route', (route) => {
    expect(readPlace(hashOf(route)).route).toEqual(route)
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
