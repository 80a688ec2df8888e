// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { listenAround } from '../../content/panel-host/listen-around.ts'
import type { MountedHost } from '../../content/panel-host/mounted-host.ts'

function around() {
  const host = document.createElement('x-host')
  const root = host.attachShadow({ mode: 'closed' })
  document.body.append(host)
  const heard = {
    disturbed: vi.fn(),
    opening: vi.fn(),
    moved: vi.fn(),
    key: vi.fn(),
    inside: vi.fn(),
  }
  const listeners = new AbortController()
  listenAround({ host, root } as unknown as MountedHost, heard, listeners.signal)
  return { host, heard, listeners }
}

const pressEscape = (more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, ...more })

describe('Escape in an input method', () => {
  test('is heard when no word is being put together', () => {
    const { heard, listeners } = around()
    document.body.dispatchEvent(pressEscape())
    expect(heard.key).toHaveBeenCalledTimes(1)
    listeners.abort()
  })

  test.each([
    ['while a word is put together', () => pressEscape({ isComposing: true })],
    ['with the key code of an input method', () => pressEscape({ keyCode: 229 })],
  ])('is not heard %s', (_, key) => {
    const { heard, listeners } = around()
    document.body.dispatchEvent(key())
    expect(heard.key).not.toHaveBeenCalled()
    listeners.abort()
  })

  test('is not heard in the moment after the word', () => {
    const { heard, listeners } = around()
    document.body.dispatchEvent(new Event('compositionend', { bubbles: true }))
    document.body.dispatchEvent(pressEscape())
    expect(heard.key).not.toHaveBeenCalled()
    listeners.abort()
  })
})

describe('what happens inside the panel', () => {
  test.each(['pointerdown', 'mousedown', 'click', 'touchstart', 'focusin', 'focusout', 'toggle'])(
    '%s does not reach the page, not even in the capture phase',
    (type) => {
      const { host, listeners } = around()
      const noted = vi.fn()
      for (const target of [document, document.body])
        for (const capture of [true, false])
          target.addEventListener(type, noted, { capture, signal: listeners.signal })
      host.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
      expect(noted).not.toHaveBeenCalled()
      document.body.dispatchEvent(new Event(type, { bubbles: true }))
      expect(noted).toHaveBeenCalled()
      listeners.abort()
    },
  )
})
