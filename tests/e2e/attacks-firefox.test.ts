import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attackedRoute, SUBJECTS, type Subject } from '../sites/attacked/attacked.ts'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { ATTACKS, type Attack } from './attacks/attacks.ts'
import { ATTACK_MS, crossOf, findWarning, REPORT_MS, tally, VISIBLE } from './attacks/outcome.ts'
import { type Firefox, launchFirefox } from './harness/firefox.ts'
import { firefoxAddresses } from './support/firefox-addresses.ts'
import { wait } from './support/person.ts'

let server: SiteServer
let firefox: Firefox
beforeAll(async () => {
  server = await startSiteServer(attackedRoute)
  firefox = await launchFirefox(server)
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

/** Opens a subject and waits for its warning; answers with the page and the warning's pixels before any attack. */
async function warned(subject: Subject, path: string): Promise<{ page: Page; count: number }> {
  const page = await firefox.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]).catch(() => 0)
  await page.goto(`https://${subject.host}${path}`)
  if (subject.name === 'panel') {
    await page.focus('#phone').catch(() => undefined)
    await wait(500)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  }
  await wait(800)
  return { page, count: findWarning(await page.screenshot(), subject).count }
}

/** Our stopped page in the place of this one: WebDriver BiDi then tells the page's old frame as detached. */
async function isReplaced(): Promise<boolean> {
  for (let waited = 0; waited < REPORT_MS; waited += 250) {
    const addresses = await firefoxAddresses(firefox.browser)
    if (addresses.some((address) => address?.includes('/stopped.html'))) return true
    await wait(250)
  }
  return false
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
  beforeAll(async () => {
    const { page, count } = await warned(subject, '/')
    control = count
    await page.close()
  })
  afterAll(() => result.print())

  it('is there before anything is done to it', () => {
    expect(control).toBeGreaterThan(10_000)
  })

  it.each(ATTACKS)('$id: a page that $name', async (attack) => {
    const { page } = await warned(subject, `/${attack.id}`)
    await attackPage(page, attack)
    await wait(ATTACK_MS)
    const png = await shot(page)
    const left = png ? findWarning(png, subject) : { count: 0, right: 0, top: 0 }
    const visible = left.count > control * VISIBLE
    const reported = visible || (await isReplaced())
    result.note(attack.id, { visible, reported })
    if (visible && attack.pressable && subject.name === 'panel') {
      await page.mouse.click(...crossOf(left))
      await wait(400)
      expect(findWarning(await page.screenshot(), subject).count).toBeLessThan(control * 0.1)
    }
    await Promise.race([page.close().catch(() => undefined), wait(2_000)])
    expect({ visible, reported }).toMatchObject({ reported: true })
  })

  it('is visible after at least 36 of them', () => {
    expect(result.visible()).toBeGreaterThanOrEqual(36)
  })
})
