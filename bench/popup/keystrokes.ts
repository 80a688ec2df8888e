import type { CDPSession } from 'playwright-core'
import type { Chromium } from '../../tests/e2e/harness/chromium.ts'

/** The keys to type, in every language, script and layout that people use. */
const TYPED = [
  'meiwang',
  'balance',
  'баланс',
  '*100#',
  'vnc ,fkfyc',
  'esim',
  'popolnit',
  'foreign card',
  'оплата картой',
  'zhifubao',
] as const

/** Long enough for a frame and the work after it, so that no key waits for the one before. */
const REST_MS = 60

/**
 * The time of a key: milliseconds until its answer was painted, and whether that changed the page outside the field.
 */
export interface Keystroke {
  ms: number
  changed: boolean
}

/**
 * Records, for each key, the milliseconds from the key event's own timestamp, which the browser sets when the key comes
 * in, to the first task after the frame that paints its answer: a message sent from that frame's callback is delivered
 * after its style, layout and paint.
 */
function watchKeys(): void {
  const keys: Keystroke[] = []
  Object.assign(window, { keys })
  let pressed = 0
  let changed = false
  const painted = new MessageChannel()
  painted.port1.onmessage = ({ data }) =>
    keys.push({ ms: performance.now() - data.from, changed: data.changed })
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true })
  const onInput = (): void => {
    const from = pressed
    changed = false
    requestAnimationFrame(() => painted.port2.postMessage({ from, changed }))
  }
  addEventListener('input', onInput, { capture: true })
  new MutationObserver(() => (changed = true)).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
  })
}

/** Types everything into a freshly opened popup. Resolves to the time of each key. */
export async function timeKeystrokes(
  chromium: Chromium,
  path = 'popup.html',
): Promise<Keystroke[]> {
  const page = await chromium.context.newPage()
  const session = await chromium.context.newCDPSession(page)
  await page.setViewportSize({ width: 380, height: 600 })
  await page.goto(`chrome-extension://${chromium.extensionId}/${path}`)
  await page.getByRole('listbox').waitFor({ state: 'attached' })
  await page.waitForTimeout(500)
  await page.evaluate(watchKeys)
  for (const text of TYPED) {
    for (const key of text) {
      await press(session, key)
      await page.waitForTimeout(REST_MS)
    }
    await page.keyboard.press('Escape')
    await page.waitForTimeout(REST_MS)
  }
  const keys = await page.evaluate<Keystroke[]>('window.keys')
  await page.close()
  return keys
}

/** Sends one key as an input device would, Cyrillic ones included, which Playwright's keyboard lacks. */
async function press(session: CDPSession, key: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
}
