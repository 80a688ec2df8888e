import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { SENDINGS, STRANGER, sendingRoute, UNREADABLE } from '../sites/sending/sending.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { PanelSeen } from './support/panel-seen.ts'
import { TYPED } from './support/person.ts'
import { until } from './support/until.ts'

const OPERATOR = 'https://payment.mts.ru'
/** Decisions are armed half a second after the panel last changed, which the look at the form put back makes it do. */
const ARMED_MS = 1_500

const { server, chromium } = await chromiumTests(sendingRoute, 'en')
const { reporter } = chromium

/** What the stranger got so far; a test that lets a form go may have run before. */
const stolen = (): string[] =>
  server.requests.filter(
    (request) => request.startsWith(`${STRANGER}/`) && !/favicon/.test(request),
  )

async function openPage(path: string): Promise<Page> {
  const page = await chromium.context.newPage()
  await page.goto(OPERATOR + path)
  return page
}

/** Opens a payment page, waits for its panel, types a number and presses "pay". */
async function pay(path: string): Promise<{ page: Page; panel: PanelSeen }> {
  const page = await openPage(path)
  const panel = new PanelSeen(page)
  await until(async () => (await panel.text()) !== null)
  // By the page's own hand: what hides from us or stands in our way stands in the test's way too.
  await page.evaluate(`fill('${TYPED}')`)
  await page.waitForTimeout(200)
  await page.evaluate('send()')
  return { page, panel }
}

describe('a form of an operator’s page that would go to a stranger (B03, B06)', () => {
  it.concurrent.for(SENDINGS)(
    '$path: it $does, and is held before it is sent',
    async ({ path }, { expect }) => {
      const before = stolen()
      const { page, panel } = await pay(path)
      await expect.poll(() => panel.text()).toContain('The form has not been sent yet')
      expect(await panel.text()).toContain(STRANGER)
      await page.waitForTimeout(500)
      expect(stolen()).toEqual(before)
      expect(page.url()).toBe(OPERATOR + path)
    },
  )

  it('goes nowhere after "don’t send", and is held again the next time', async () => {
    const before = stolen()
    const { page, panel } = await pay('/plain')
    await expect.poll(() => panel.text()).toContain('has not been sent')
    await panel.press('stay')
    await expect.poll(() => panel.text()).not.toContain('has not been sent')
    await page.evaluate('send()')
    await expect.poll(() => panel.text()).toContain('has not been sent')
    expect(stolen()).toEqual(before)
  })

  it.each(['/plain', '/by-script', '/submit-handler'])(
    '%s: goes there when the person says so, with what was typed',
    async (path) => {
      const { page, panel } = await pay(path)
      await expect.poll(() => panel.text()).toContain('has not been sent')
      await page.waitForTimeout(ARMED_MS)
      await panel.press('send')
      await page.waitForURL(`https://${STRANGER}/**`)
      expect(page.url()).toContain(`phone=${TYPED}`)
    },
  )
})

describe('what nobody can read before it is sent (B06)', () => {
  it.concurrent.for(UNREADABLE)(
    '$path: it $does: said not to be checked',
    async ({ path, state }, { expect }) => {
      const page = await openPage(path)
      const panel = new PanelSeen(page)
      await expect.poll(() => panel.text()).not.toBeNull()
      const tabId = await reporter.tabAt(OPERATOR + path)
      const now = async () =>
        (await reporter.report(tabId)).verdict.checks.find(({ id }) => id === 'form-target')?.state
      await expect.poll(now).toBe(state)
      if (state === 'passed') {
        // What its script did with the fields is known by nobody; that it did something, once it has.
        await page.evaluate(`fill('${TYPED}')`)
        await page.evaluate('send()')
        await expect.poll(now).toBe('notChecked')
      }
      // Drawn anew a moment ago, it takes no press before the browser has vouched that it is seen.
      await page.waitForTimeout(ARMED_MS)
      await panel.press('details')
      await expect.poll(() => panel.text()).toContain("where the page's scripts send data")
    },
  )
})

describe('a form of an operator’s page that goes where it belongs', () => {
  it('is sent at once, without a word', async () => {
    const { page } = await pay('/honest')
    await page.waitForURL(`${OPERATOR}/pay?*`)
    expect(page.url()).toContain(`phone=${TYPED}`)
  })
})
