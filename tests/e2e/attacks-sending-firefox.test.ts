import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { CAUTION } from '../sites/attacked/colours.ts'
import { SENDINGS, STRANGER, sendingRoute } from '../sites/sending/sending.ts'
import { findColour, readPicture } from './attacks/pixels.ts'
import { firefoxTests } from './support/firefox-tests.ts'
import { TYPED, wait } from './support/person.ts'

const OPERATOR = 'https://payment.mts.ru'
const { server, firefox } = await firefoxTests(sendingRoute)

const arrived = (path: string): string[] =>
  server.requests.filter((request) => request.startsWith(path))

async function pay(path: string): Promise<Page> {
  const page = await firefox.newPage()
  await page.goto(OPERATOR + path)
  // The panel can't be read here: its first look has been by then.
  await wait(1_200)
  await page.evaluate(`fill('${TYPED}')`)
  await wait(300)
  await page.evaluate('send()').catch(() => undefined)
  await wait(800)
  return page
}

describe('in Firefox a form of an operator’s page that would go to a stranger (B03, B06)', () => {
  it.each(SENDINGS)('$path: it $does, and is held before it is sent', async ({ path }) => {
    const page = await pay(path)
    expect(arrived(`${STRANGER}/`)).toEqual([])
    expect(await page.evaluate(() => location.href)).toBe(OPERATOR + path)
    const picture = readPicture(await page.screenshot())
    expect(findColour(picture, CAUTION).count).toBeGreaterThan(10_000)
    await page.close()
  })
})

describe('in Firefox a form that goes where it belongs', () => {
  it('is sent at once', async () => {
    const page = await pay('/honest')
    expect(arrived('payment.mts.ru/pay')).toHaveLength(1)
    await page.close()
  })
})
