import type { Page } from 'puppeteer-core'
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
import type { Firefox } from './harness/firefox.ts'
import { firefoxAddresses } from './support/firefox-addresses.ts'
import { firefoxPool } from './support/firefox-tests.ts'
import { wait } from './support/person.ts'

const { firefoxes } = await firefoxPool(attackedRoute)

/** Opens a subject and waits for its warning; answers with the page and the warning's pixels before any attack. */
async function warned(
  firefox: Firefox,
  subject: Subject,
  path: string,
): Promise<{ page: Page; count: number }> {
  const page = await firefox.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]).catch(() => 0)
  await page.goto(`https://${subject.host}${path}`)
  if (subject.name === 'panel') {
    await page.focus('#phone').catch(() => undefined)
    await wait(500)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  }
  return { page, count: await untilWarned(() => page.screenshot(), subject) }
}

/**
 * What an attack comes to. Our stopped page may take a while to take the place of what is not visible (WebDriver BiDi
 * then tells the page's old frame as detached); or the page had covered it for the moment between two of its own tries,
 * and it is looked at again.
 */
async function comesTo(isVisible: () => Promise<boolean>, firefox: Firefox): Promise<Outcome> {
  if (await isVisible()) return 'visible'
  for (const end = Date.now() + REPORT_MS; Date.now() < end; ) {
    const addresses = await firefoxAddresses(firefox.browser)
    if (addresses.some((address) => address?.includes('/stopped.html'))) return 'reported'
    await wait(250)
    if (await isVisible()) return 'visible'
  }
  return 'hidden'
}

/** Runs the attack; a page that blocks itself must not block the test. */
async function attackPage(page: Page, { script, early }: Attack): Promise<void> {
  if (early || script === '') return
  await Promise.race([page.evaluate(script).catch(() => undefined), wait(2_000)])
}

const shot = (page: Page): Promise<Uint8Array | null> =>
  Promise.race([page.screenshot().catch(() => null), wait(10_000).then(() => null)])

describe.each(SUBJECTS)('the $name in Firefox', (subject) => {
  const result = tally(`attacks on the ${subject.name}, Firefox`)
  let control = 0
  beforeAll(() =>
    firefoxes.use(async (firefox) => {
      control = (await warned(firefox, subject, '/')).count
    }),
  )
  afterAll(() => result.print())

  it('is there before anything is done to it', () => {
    expect(control).toBeGreaterThan(SHOWN)
  })

  it.concurrent.each(ATTACKS)('$id: a page that $name', (attack) =>
    firefoxes.use(async (firefox) => {
      const { page } = await warned(firefox, subject, `/${attack.id}`)
      await attackPage(page, attack)
      await wait(ATTACK_MS)
      let left = { count: 0, right: 0, top: 0 }
      const isVisible = async () => {
        const png = await shot(page)
        if (png) left = findWarning(png, subject)
        return png !== null && left.count > control * VISIBLE
      }
      const outcome = await comesTo(isVisible, firefox)
      result.note(attack.id, outcome)
      if (outcome === 'visible' && attack.pressable && subject.name === 'panel') {
        await page.mouse.click(...crossOf(left))
        await wait(400)
        expect(findWarning(await page.screenshot(), subject).count).toBeLessThan(control * 0.1)
      }
      expect(outcome).toBe(OUTCOMES[attack.id]?.Firefox)
    }),
  )
})
