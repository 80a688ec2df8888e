import { describe, expect, test } from 'vitest'
import { chromiumTests } from './support/chromium-tests.ts'
import { type GuidePage, guidePage } from './support/guide-page.ts'
import { openAbout } from './support/open-about.ts'
import { endTrouble, makeTrouble, type Trouble } from './support/trouble.ts'

const { chromium } = await chromiumTests(() => undefined, 'zh-CN')

async function open(trouble: Trouble): Promise<GuidePage> {
  const before = (page: Parameters<typeof makeTrouble>[0]) => makeTrouble(page, trouble)
  const guide = guidePage(await openAbout(chromium, 'popup.html', null, undefined, before))
  await guide.search.waitFor()
  return guide
}

async function close({ page }: GuidePage): Promise<void> {
  await endTrouble(page)
  await page.close()
}

describe('the popup', () => {
  test.each(['offline', 'bad-storage', 'no-storage'] as const)(
    'works as if nothing were wrong with %s',
    async (trouble) => {
      const guide = await open(trouble)
      await guide.page.keyboard.type('余额')
      await expect.poll(() => guide.options.first().textContent()).toContain('余额')
      await guide.page.keyboard.press('Enter')
      await expect.poll(() => guide.heading.textContent()).toBe('查余额')
      await close(guide)
    },
  )

  test.each(['no-texts', 'no-search'] as const)(
    'says with %s what could not be read, and offers to try again',
    async (trouble) => {
      const guide = await open(trouble)
      await guide.page.keyboard.type('余额')
      await guide.page.getByRole('alert').getByRole('button', { name: '再试一次' }).waitFor()
      await close(guide)
    },
  )

  test('shows the search and the needs while the verdict does not come', async () => {
    const guide = await open('waiting')
    await guide.page.getByRole('navigation', { name: '按需要浏览' }).waitFor()
    expect(await guide.page.locator('[aria-busy]').count()).toBe(1)
    await close(guide)
  })
})
