// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { holdKeys } from '../../content/watch/page-lock.ts'

/** What a page hears of an event on its field, and whether the event still does what it does. */
function hears(held: boolean, event: Event): { heard: boolean; works: boolean } {
  const listeners = new AbortController()
  const { signal } = listeners
  holdKeys(window, () => held, signal)
  const field = document.body.appendChild(document.createElement('input'))
  const noted = vi.fn()
  document.addEventListener(event.type, noted, { capture: true, signal })
  const works = field.dispatchEvent(event)
  listeners.abort()
  field.remove()
  return { heard: noted.mock.calls.length > 0, works }
}

const key = (name: string, more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })

describe('while an answer is overdue', () => {
  test('a digit does not reach the page', () => {
    expect(hears(true, key('7'))).toEqual({ heard: false, works: false })
  })

  test('nor does what is pasted', () => {
    const paste = new Event('paste', { bubbles: true, cancelable: true })
    expect(hears(true, paste)).toEqual({ heard: false, works: false })
  })

  test.each([
    ['leaving', key('l', { ctrlKey: true })],
    ['the next field', key('Tab')],
    ['a reload', key('F5')],
  ])('keys of the browser work: %s', (_, event) => {
    expect(hears(true, event)).toEqual({ heard: true, works: true })
  })
})

test('when no answer is overdue the page hears every key', () => {
  expect(hears(false, key('7'))).toEqual({ heard: true, works: true })
})
