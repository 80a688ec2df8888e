import type { Locator, Page } from 'playwright-core'

/** What a person reads of a page before tapping a field of it. */
const READS_MS = 800
/**
 * From the pointer to the first key: the homing time of the keystroke-level model
 * (Card, Moran, Newell 1980: 0.40 s). A phone's keyboard takes about as long to slide in.
 */
const HOMING_MS = 400
/** Faster than people type digits: the less time there is to stop them, the better the test. */
const KEY_MS = 50

/** The number everybody types in the tests. */
export const TYPED = '9161234567'

/** A field of the page or of a frame in it. */
export const field = (page: Page, selector: string, frame?: string): Locator =>
  frame ? page.frameLocator(frame).locator(selector) : page.locator(selector)

/** Looks at the page for a while. */
export const read = (page: Page): Promise<void> => page.waitForTimeout(READS_MS)

/** Presses where something stands, whatever lies over it. */
export async function tap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('There is nothing to tap.')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** Types blindly, as people do: into whatever has the focus. */
export async function type(page: Page): Promise<void> {
  await page.waitForTimeout(HOMING_MS)
  await page.keyboard.type(TYPED, { delay: KEY_MS })
}
