import { expect, test } from 'vitest'
import { chromiumTests } from './support/chromium-tests.ts'
import { openAbout } from './support/open-about.ts'
import { OptionsPage } from './support/options-page.ts'

const SITE = 'https://payment.mts.ru/'
const { chromium } = await chromiumTests(
  ({ host }) => `<!doctype html><title>${host}</title><form><input id="phone" type="tel"></form>`,
  'en',
)

const disabled = async (): Promise<string[]> => {
  const worker = await chromium.worker()
  return worker.evaluate(async () => {
    const { settings } = await chrome.storage.local.get<{ settings?: { disabledHosts: string[] } }>(
      'settings',
    )
    return settings?.disabledHosts ?? []
  })
}

test('the popup switches the guard off on one site and on again, in the same place', async () => {
  const popup = await openAbout(chromium, 'popup.html', SITE)
  await popup.getByText('Reasons and checks').click()
  await popup.getByRole('button', { name: 'Switch off on this site' }).click()
  const undo = popup.getByRole('button', { name: 'Switch on again' })
  await undo.waitFor()
  expect(await popup.getByRole('region', { name: 'This page' }).textContent()).toContain(
    'You switched the guard off here',
  )
  expect(await disabled()).toEqual(['payment.mts.ru'])
  await undo.click()
  await popup.getByRole('button', { name: 'Switch off on this site' }).waitFor()
  expect(await disabled()).toEqual([])
  await popup.close()
})

test('what was switched off can be switched on again in the settings, and the site is left alone until then', async () => {
  const popup = await openAbout(chromium, 'popup.html', SITE)
  await popup.getByText('Reasons and checks').click()
  await popup.getByRole('button', { name: 'Switch off on this site' }).click()
  await popup.getByRole('button', { name: 'Switch on again' }).waitFor()
  await popup.close()
  const page = await chromium.context.newPage()
  await page.goto(SITE)
  await page.click('#phone')
  await page.waitForTimeout(700)
  expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2)
  const options = await chromium.openExtensionPage('options.html')
  const settings = new OptionsPage(options)
  await settings.button(/Switch on/).click()
  await expect.poll(disabled).toEqual([])
  await options.close()
  await page.reload()
  await expect.poll(() => page.evaluate(() => document.documentElement.childElementCount)).toBe(3)
  await page.close()
})

test('a fake can’t be let in that way', async () => {
  const popup = await openAbout(chromium, 'popup.html', 'https://mts-oplata-balans.site/')
  await popup.getByText('Reasons and checks').click()
  await popup.getByText('What was checked').waitFor()
  expect(await popup.getByRole('button', { name: 'Switch off on this site' }).count()).toBe(0)
  await popup.close()
})
