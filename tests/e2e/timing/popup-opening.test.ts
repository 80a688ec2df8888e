import { expect, test } from 'vitest'
import { guideTests } from '../support/guide-tests.ts'

const at = await guideTests()

test('the popup opens with the focus in the search field and nothing moving', async () => {
  await at.open()
  expect(await at.guide.search.evaluate((field) => field === document.activeElement)).toBe(true)
  const shift = await at.guide.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 400)
      }),
  )
  expect(shift).toBe(0)
})

test('the card of an ordinary page keeps no room for a warning: it is judged before the first paint', async () => {
  await at.open('popup.html', 'https://moscow-notes.ru/')
  const card = at.guide.page.locator('#guide section[aria-label]').first()
  expect((await card.boundingBox())?.height).toBeLessThan(60)
})
