import { describe, expect, test } from 'vitest'
import { createAccuser } from '../../content/panel-host/accuser.ts'
import type { Tampering } from '../../content/panel-host/panel-host-options.ts'

/** What is said of a page that does the same at each of these times (milliseconds). */
const said = (what: Tampering, times: readonly number[], urgent = false) => {
  const accuser = createAccuser(urgent)
  return times.map((now) => accuser.judge([what], now))
}
const every = (ms: number, times: number): number[] =>
  Array.from({ length: times }, (_, at) => 1_000 + at * ms)

describe('a page that had to be repaired', () => {
  test.each(['removed', 'moved', 'hidden', 'style'] as const)(
    'is accused at once if it has %s the panel itself',
    (what) => {
      expect(said(what, [0])).toEqual([what])
    },
  )

  test.each(['covered', 'page-style', 'attributes', 'frozen', 'fullscreen'] as const)(
    'is not accused of %s once, nor now and then',
    (what) => {
      expect(said(what, every(400, 20))).toEqual(Array(20).fill(null))
    },
  )

  test('may open four toasts at the same time', () => {
    expect(said('covered', every(40, 4))).toEqual([null, null, null, null])
  })

  test('is accused if it covers the panel right after each repair', () => {
    expect(said('covered', every(80, 6))).toEqual([null, null, null, null, 'covered', 'covered'])
  })

  test('is accused at once under a cover', () => {
    expect(said('covered', [0], true)).toEqual(['covered'])
  })
})
