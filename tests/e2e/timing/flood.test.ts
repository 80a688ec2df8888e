import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { timeToStopped } from '../../../bench/page/time-to-stopped.ts'
import { impersonationRoute } from '../../sites/impersonation/route.ts'
import { chromiumTests } from '../support/chromium-tests.ts'
import { TYPED } from '../support/person.ts'

const LOOKALIKE = 'https://mts-oplata.site/'
/** A page that plays an operator. */
const FAKE = 'https://bystrye-kopeyki.site/'
const LOADS = 11
const { chromium, server } = await chromiumTests(
  (request) =>
    impersonationRoute(request) ??
    `<!doctype html><title>Оплата</title><form><input id="phone" type="tel"></form>`,
  'en',
)

/** Writes fifty titles every twenty milliseconds, each a reason to look into the page. */
const flood = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let count = 0
    setInterval(() => {
      for (let at = 0; at < 50; at++) document.title = `МТС оплата ${count++}`
    }, 20)
  })

const median = (times: number[]): number =>
  times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN

test('no digit reaches a page that changes its title without end', async () => {
  const page = await chromium.context.newPage()
  await flood(page)
  await page.goto(FAKE)
  // A victim reads for a moment, clicks the field and types.
  await page.waitForTimeout(900)
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('#phone').boundingBox()) ?? {}
  await page.mouse.click(x + width / 2, y + height / 2)
  await page.keyboard.type(TYPED, { delay: 50 })
  expect(await page.inputValue('#phone')).toBe('')
  expect(server.beacons.filter((beacon) => beacon.includes('/typed/'))).toEqual([])
  await page.close()
})

test('a flood in one tab leaves the stop of another within 1.5 times its time', async () => {
  const alone: number[] = []
  const beside: number[] = []
  // They take turns, so that a busy moment of the machine affects both alike. The first round is dropped.
  for (let load = 0; load <= LOADS; load++) {
    const plain = await timeToStopped(chromium, LOOKALIKE)
    const flooding = await chromium.context.newPage()
    await flood(flooding)
    await flooding.goto('https://moscow-notes.ru/')
    const flooded = await timeToStopped(chromium, LOOKALIKE)
    await flooding.close()
    if (load === 0) continue
    alone.push(plain)
    beside.push(flooded)
  }
  const [without, with_] = [median(alone), median(beside)]
  console.log(
    `lookalike stopped, median of ${LOADS}: ${without.toFixed(0)} ms, beside a flood ${with_.toFixed(0)} ms`,
  )
  expect(with_).toBeLessThanOrEqual(1.5 * without)
})
