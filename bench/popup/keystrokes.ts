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

/**
 * Notes for each key the milliseconds from the key event's own timestamp, which the browser sets when the key comes
 * in, to the first task after the frame in which the changed rows are painted: a frame callback asked for once the
 * rows have changed, then a message, which is delivered after that frame's style, layout and paint.
 */
function watchKeys(): void {
  const times: number[] = []
  Object.assign(window, { times })
  let pressed: number | null = null
  const painted = new MessageChannel()
  painted.port1.onmessage = ({ data }) => times.push(performance.now() - data)
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true })
  new MutationObserver(() => {
    const from = pressed
    const rows = document.querySelector('[role=listbox]')
    if (from === null || rows === null) return
    pressed = null
    requestAnimationFrame(() => painted.port2.postMessage(from))
  }).observe(document.documentElement, { subtree: true, childList: true, characterData: true })
}

/** Types everything into a freshly opened popup; resolves to the milliseconds of each key that changed the rows. */
export async function timeKeystrokes(chromium: Chromium, path = 'popup.html'): Promise<number[]> {
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
  const times = await page.evaluate<number[]>('window.times')
  await page.close()
  return times
}

/** One key as an input device sends it, Cyrillic ones included, which Playwright's keyboard has not. */
async function press(session: CDPSession, key: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
}
