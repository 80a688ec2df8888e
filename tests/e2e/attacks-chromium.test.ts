import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attackedRoute, SUBJECTS, type Subject } from '../sites/attacked/attacked.ts'
import { ATTACKS, type Attack } from './attacks/attacks.ts'
import {
  ATTACK_MS,
  crossOf,
  findWarning,
  OUTCOMES,
  type Outcome,
  REPORT_MS,
  SHOWN,
  tally,
  untilWarned,
  VISIBLE,
} from './attacks/outcome.ts'
import { chromiumTests } from './support/chromium-tests.ts'

const { chromium } = await chromiumTests(attackedRoute, 'zh-CN')
const { reporter } = chromium

/** Opens a subject and waits for its warning; answers with the page and the warning's pixels before any attack. */
async function warned(subject: Subject, path: string): Promise<{ page: Page; count: number }> {
  const page = await chromium.context.newPage()
  await page.goto(`https://${subject.host}${path}`)
  if (subject.name === 'panel') {
    // A field that gets the focus and loses it again: the warning is up, and stands in its corner.
    await page.focus('#phone').catch(() => undefined)
    await page.waitForTimeout(400)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  }
  return { page, count: await untilWarned(() => page.screenshot(), subject) }
}

/**
 * What an attack comes to. What is not visible may take a while to be reported; or the page had covered it for the
 * moment between two of its own tries, and it is looked at again.
 */
async function comesTo(
  isVisible: () => Promise<boolean>,
  page: Page,
  tabId: number,
): Promise<Outcome> {
  if (await isVisible()) return 'visible'
  for (const end = Date.now() + REPORT_MS; Date.now() < end; ) {
    if (page.url().includes('/stopped.html')) return 'reported'
    if ((await reporter.report(tabId)).tampered) return 'reported'
    await page.waitForTimeout(250)
    if (await isVisible()) return 'visible'
  }
  return 'hidden'
}

/** Runs the attack; a page that blocks itself must not block the test. */
async function attackPage(page: Page, { script, early }: Attack): Promise<void> {
  if (early || script === '') return
  await Promise.race([page.evaluate(script).catch(() => undefined), page.waitForTimeout(2_000)])
}

it('every attack has its outcome named', () => {
  expect(ATTACKS.map(({ id }) => id)).toEqual(Object.keys(OUTCOMES))
  expect(ATTACKS).toHaveLength(39)
})

describe.each(SUBJECTS)('the $name in Chromium', (subject) => {
  const result = tally(`attacks on the ${subject.name}, Chromium`)
  let control = 0
  beforeAll(async () => {
    await chromium.reset()
    const { page, count } = await warned(subject, '/')
    control = count
    await page.close()
  })
  afterAll(() => result.print())

  it('is there before anything is done to it', () => {
    expect(control).toBeGreaterThan(SHOWN)
  })

  it.concurrent.each(ATTACKS)('$id: a page that $name', async (attack) => {
    const { page } = await warned(subject, `/${attack.id}`)
    const tabId = await reporter.tabAt(page.url())
    await attackPage(page, attack)
    await page.waitForTimeout(ATTACK_MS)
    const look = async () => findWarning(await page.screenshot({ timeout: 10_000 }), subject)
    let left = { count: 0, right: 0, top: 0 }
    const isVisible = async () => {
      left = await look()
      return left.count > control * VISIBLE
    }
    const outcome = await comesTo(isVisible, page, tabId)
    result.note(attack.id, outcome)
    if (outcome === 'visible' && attack.pressable && subject.name === 'panel') {
      await page.mouse.click(...crossOf(left))
      await page.waitForTimeout(300)
      expect((await look()).count).toBeLessThan(control * 0.1)
    }
    await page.close()
    expect(outcome).toBe(OUTCOMES[attack.id]?.Chromium)
  })
})
