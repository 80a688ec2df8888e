import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { clearErrors, errorWords, noteError, readErrors } from '../../platform/error-ring.ts'

beforeEach(() => fakeBrowser.reset())

const thrownAt = (stack: string): Error => Object.assign(new TypeError('x is null'), { stack })

describe('what is kept of an error', () => {
  test.each([
    ['its name and words', new TypeError('x is null'), /^TypeError: x is null/],
    [
      'the host of an address, no more',
      'no https://lk.mts.ru/pay?phone=79161234567#a here',
      /^no lk\.mts\.ru here$/,
    ],
    ['no user name or password', 'at https://me:secret@mts.ru/', /^at mts\.ru$/],
    [
      'where it was thrown in our package',
      thrownAt('at f (chrome-extension://abc/chunks/ui-1.js:1:22)'),
      /\(chunks\/ui-1\.js:1:22\)$/,
    ],
    [
      'no place outside our package',
      thrownAt('at https://mts.ru/pay/app.js:1:2'),
      /^TypeError: x is null$/,
    ],
    ['a text that was thrown', 'gone', /^gone$/],
    ['400 characters at most', 'a'.repeat(5_000), /^a{400}$/],
  ])('%s', (_fact, error, expected) => {
    expect(errorWords(error)).toMatch(expected)
  })
})

describe('the ring of errors', () => {
  test('counts a repeated error, and has the latest first', async () => {
    await noteError('background', 'one', 1)
    await noteError('options', 'one', 2)
    await noteError('background', 'one', 3)
    expect(await readErrors()).toEqual([
      { where: 'background', what: 'one', times: 2, last: 3 },
      { where: 'options', what: 'one', times: 1, last: 2 },
    ])
  })

  test('keeps twenty, however many come at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, at) => noteError('popup', `error ${at}`, at)))
    const errors = await readErrors()
    expect(errors).toHaveLength(20)
    expect(errors[0]?.what).toBe('error 29')
  })

  test('is empty after it was cleared', async () => {
    await noteError('background', 'one', 1)
    await clearErrors()
    expect(await readErrors()).toEqual([])
  })
})
