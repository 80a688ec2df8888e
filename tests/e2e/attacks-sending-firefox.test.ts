import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { CAUTION } from '../sites/attacked/colours.ts'
import { SENDINGS, STRANGER, sendingRoute } from '../sites/sending/sending.ts'
import { findColour, readPicture } from './attacks/pixels.ts'
import type { Firefox } from './harness/firefox.ts'
import { firefoxPool } from './support/firefox-tests.ts'
import { TYPED, wait } from './support/person.ts'
import { until } from './support/until.ts'

const OPERATOR = 'https://payment.mts.ru'
const { server, firefoxes } = await firefoxPool(sendingRoute)

const arrived = (path: string): string[] =>
  server.requests.filter((request) => request.startsWith(path))

async function pay(firefox: Firefox, path: string): Promise<Page> {
  const page = await firefox.newPage()
  await page.goto(OPERATOR + path)
  // The panel can't be read here; when it stands in the page, the first look has been.
  await until(() => page.evaluate(() => document.querySelector(':popover-open') !== null))
  await wait(300)
  await page.evaluate(`fill('${TYPED}')`)
  await wait(300)
  await page.evaluate('send()').catch(() => undefined)
  await wait(800)
  return page
}

describe('in Firefox a form of an operator’s page that would go to a stranger (B03, B06)', () => {
  it.concurrent.for(SENDINGS)(
    '$path: it $does, and is held before it is sent',
    ({ path }, { expect }) =>
      firefoxes.use(async (firefox) => {
        const page = await pay(firefox, path)
        expect(arrived(`${STRANGER}/`)).toEqual([])
        expect(await page.evaluate(() => location.href)).toBe(OPERATOR + path)
        const warning = async () => findColour(readPicture(await page.screenshot()), CAUTION).count
        await expect.poll(warning).toBeGreaterThan(10_000)
      }),
  )
})

describe('in Firefox a form that goes where it belongs', () => {
  it('is sent at once', () =>
    firefoxes.use(async (firefox) => {
      server.clear()
      await pay(firefox, '/honest')
      await expect.poll(() => arrived('payment.mts.ru/pay')).toHaveLength(1)
    }))
})
