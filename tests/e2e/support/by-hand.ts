import type { Locator, Page } from 'playwright-core'
import { HOMING_MS, KEY_MS, READS_MS, TYPED } from './person.ts'

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
