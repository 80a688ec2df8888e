import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ui as en } from '../../locales/en/ui.ts'
import { ui as ru } from '../../locales/ru/ui.ts'
import { ui as zh } from '../../locales/zh-CN/ui.ts'
import { type Firefox, launchFirefox } from './harness/firefox.ts'
import { workerServer } from './harness/worker-server.ts'
import { openOwnPage } from './support/firefox-own-page.ts'

let firefox: Firefox
let popup: Page
beforeEach(async () => {
  const server = await workerServer('guarded')
  server.serve(({ host }) => `<!doctype html><title>${host}</title><p>${host}`)
  firefox = await launchFirefox(server, { welcome: true })
  const page = await firefox.newPage()
  await page.goto('https://payment.mts.ru/')
  popup = await openOwnPage(firefox, 'sidepanel.html', '#guide section')
  await page.bringToFront()
})
afterEach(() => firefox?.close())

/** What the background is asked and told by our own pages. */
const disabled = (): Promise<string[]> =>
  popup.evaluate(async () => {
    const { settings } = await chrome.storage.local.get<{ settings?: { disabledHosts: string[] } }>(
      'settings',
    )
    return settings?.disabledHosts ?? []
  })

const SWITCH = [zh, ru, en].flatMap(({ verdict }) => [verdict.switchOff, verdict.switchOn])

/** The words on the switch. */
const label = (): Promise<string> =>
  popup.evaluate(
    (words) =>
      [...document.querySelectorAll('#guide section details button')]
        .map(({ textContent }) => textContent)
        .find((text) => words.includes(text)) ?? 'no switch',
    SWITCH,
  )

const press = (): Promise<void> =>
  popup.evaluate(
    (words) =>
      [...document.querySelectorAll<HTMLButtonElement>('#guide section details button')]
        .find(({ textContent }) => words.includes(textContent))
        ?.click(),
    SWITCH,
  )

test('the guard is switched off on one site beside its page and on again in the same place', async () => {
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('#guide section')?.textContent))
    .toContain('payment.mts.ru')
  await expect.poll(label).not.toBe('no switch')
  const off = await label()
  await press()
  await expect.poll(disabled).toEqual(['payment.mts.ru'])
  await expect.poll(label).not.toBe(off)
  await press()
  await expect.poll(disabled).toEqual([])
  await expect.poll(label).toBe(off)
})
