import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { LAYOUTS, layoutsRoute } from '../sites/layouts.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { PanelSeen } from './support/panel-seen.ts'

const DEALER = 'https://mts-ryazan.ru'
const SIZES = [
  { width: 1280, height: 720 },
  { width: 820, height: 600 },
  { width: 360, height: 640 },
]
/** Longer than between two inspections of the panel. */
const WATCHED_MS = 450

const { chromium } = await chromiumTests(layoutsRoute, 'en')

interface PageWithParts {
  inside?: Document | ShadowRoot
}

const focus = (page: Page, field: string): Promise<void> =>
  page.evaluate((id) => {
    const root = (window as PageWithParts).inside ?? document
    root.querySelector<HTMLElement>(`#${id}`)?.focus()
  }, field)

/**
 * Watches the page for a while and returns what a press at its middle does not reach at the end, besides what the page
 * itself covers; and whether a panel of ours is there.
 */
const watched = (page: Page): Promise<{ covered: string[]; panel: boolean }> =>
  page.evaluate(async (ms) => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    const panel = [...document.documentElement.children].find(({ localName }) =>
      localName.includes('-'),
    )
    const root = (window as PageWithParts).inside ?? document
    const frame = document.querySelector('iframe')?.getBoundingClientRect()
    const parts = new Set(
      [document, root].flatMap((one) => [
        ...one.querySelectorAll('input, button, #pay, [role=option]'),
      ]),
    )
    const covered = [...parts].flatMap((part) => {
      const box = part.getBoundingClientRect()
      const inFrame = part.ownerDocument !== document
      const x = box.left + box.width / 2 + (inFrame && frame ? frame.left : 0)
      const y = box.top + box.height / 2 + (inFrame && frame ? frame.top : 0)
      const hit = box.width > 0 ? document.elementFromPoint(x, y) : null
      return hit !== null && hit === panel ? [part.id || (part.textContent ?? '')] : []
    })
    return { covered, panel: panel !== undefined }
  }, WATCHED_MS)

/** Returns everything that the panel has lain over, as the person goes from field to field. */
async function coveredAt(page: Page): Promise<string[]> {
  const all: string[] = []
  for (const field of ['phone', 'card']) {
    await focus(page, field)
    const { covered, panel } = await watched(page)
    all.push(...(panel ? covered : ['no panel']).map((part) => `${part} at ${field}`))
  }
  return all
}

describe('the panel beside a field leaves everything to be pressed', () => {
  it.concurrent.for(LAYOUTS)('%s', async (layout, { expect }) => {
    const page = await chromium.context.newPage()
    await page.goto(`${DEALER}/${layout}`)
    const panel = new PanelSeen(page)
    await focus(page, 'phone')
    await expect.poll(() => panel.text()).toMatch(/not MTS|not the operator/)
    const covered: string[] = []
    for (const size of SIZES) {
      await page.setViewportSize(size)
      const found = await coveredAt(page)
      covered.push(...found.map((part) => `${part} in ${size.width}`))
    }
    expect(covered).toEqual([])
    await page.close()
  })

  it('on a phone it is a bar in the upper half, which opens when its arrow is pressed', async ({
    expect,
  }) => {
    const page = await chromium.context.newPage()
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(`${DEALER}/low-middle`)
    const panel = new PanelSeen(page)
    await focus(page, 'phone')
    await expect.poll(() => panel.text()).toMatch(/not MTS|not the operator/)
    const bar = await panel.box()
    expect(bar.bottom - bar.top).toBe(56)
    expect(bar.bottom).toBeLessThanOrEqual(320)
    await panel.press('details')
    await expect.poll(() => panel.text()).toContain('Show less')
    const open = await panel.box()
    expect(open.bottom - open.top).toBeGreaterThan(200)
    await focus(page, 'card')
    await expect.poll(async () => (await panel.box()).bottom).toBeLessThanOrEqual(320)
    await page.close()
  })
})
