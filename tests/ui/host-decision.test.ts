import { describe, expect, test } from 'vitest'
import { hostDecision, withTakenBack } from '../../app/options/decision-to-show.ts'

const decision = (host: string) => hostDecision(host, { undoable: true })
const shown = (inForce: string[], takenBack: string[]) =>
  withTakenBack(inForce.map(decision), takenBack.map(decision)).map(
    ({ host, takenBack }) => `${takenBack ? '-' : '+'}${host}`,
  )

describe('a stored host', () => {
  test('is shown in the letters a person reads, its registrable part known', () => {
    expect(decision('xn--80a1acny.xn--80asehdb')).toMatchObject({
      shown: 'почта.онлайн',
      registrable: 'почта.онлайн',
    })
  })

  test('that is no host is shown as it is stored', () => {
    expect(decision('not a host')).toMatchObject({ shown: 'not a host', registrable: null })
  })
})

describe('decisions taken back a moment ago', () => {
  test.each([
    ['stay in their place', ['a.ru', 'c.ru'], ['b.ru'], ['+a.ru', '-b.ru', '+c.ru']],
    ['are in force again once decided anew', ['a.ru', 'b.ru'], ['b.ru'], ['+a.ru', '+b.ru']],
    ['are all that is left', [], ['a.ru'], ['-a.ru']],
  ])('%s', (_fact, inForce, takenBack, expected) => {
    expect(shown(inForce, takenBack)).toEqual(expected)
  })
})
