import type { CDPSession } from 'playwright-core'
import type { Chromium } from '../../tests/e2e/harness/chromium.ts'

/** What is typed, a key at a time: every language, script and layout people type in. */
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

/** Time enough for a frame and what follows it, so that no key waits for the one before. */
const REST_MS = 60

/** A key's way: milliseconds to its painted answer, and whether that changed anything in the page beside the field. */
export interface Keystroke {
  ms: number
  changed: boolean
}

/**
 * Notes for each key the milliseconds from the key event's own timestamp, which the browser sets when the key comes
 * in, to the first task after the frame in which its answer is painted: a message sent from that frame's callback is
 * delivered after its style, layout and paint.
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

/** Types everything into a freshly opened popup; resolves to the way of each key. */
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

/** One key as an input device sends it, Cyrillic ones included, which Playwright's keyboard has not. */
async function press(session: CDPSession, key: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
}
