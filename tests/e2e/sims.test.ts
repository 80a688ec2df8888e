import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import {
  AtKeyboard,
  addCard,
  deleteCard,
  exportEraseImport,
  KEPT,
  type KeyboardPage,
  logTopUp,
  remind,
  SIMS_WORDS,
  saveFiles,
} from './cases/sims.ts'
import { removeAtExit } from './harness/at-exit.ts'
import { builtExtension } from './harness/extension.ts'
import { axeFindings } from './support/axe.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { killWorker } from './support/kill-worker.ts'

/** The build with notifications allowed: headless Chromium has nobody to ask. */
function allowed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'topup-guard-allowed-'))
  removeAtExit(folder)
  cpSync(builtExtension('chrome'), folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.permissions.push('notifications')
  manifest.optional_permissions = []
  writeFileSync(file, JSON.stringify(manifest))
  return folder
}

const { chromium } = await chromiumTests(
  ({ host }) => `<!doctype html><title>${host}</title>`,
  'en',
  allowed(),
)

/** A page of ours in a language, for a person at the keyboard, with more stored if need be. */
async function open(
  language: Language,
  path = 'popup.html',
  stored = {},
): Promise<AtKeyboard & { page: Page & KeyboardPage }> {
  const worker = await chromium.worker()
  await worker.evaluate(
    ([chosen, more]) => chrome.storage.local.set({ settings: { language: chosen }, ...more }),
    [language, stored] as const,
  )
  const page = await chromium.openExtensionPage(path)
  await page.locator('h1').waitFor({ state: 'attached' })
  return new AtKeyboard(page as never) as never
}

describe.each(LANGUAGES)('“My SIMs” in %s, by keyboard alone', (language) => {
  const { sims, options } = SIMS_WORDS[language]

  test('a card is added, its log kept, its files saved, its reminder given; axe finds nothing', async () => {
    const at = await open(language)
    await addCard(at, sims, '留学卡')
    await logTopUp(at, sims)
    expect(await axeFindings(at.page)).toEqual([])
    await at.choose(sims.form.edit)
    await expect.poll(() => at.heading()).toBe(sims.form.edit)
    expect(await axeFindings(at.page)).toEqual([])
    await at.choose(sims.form.cancel)
    await deleteCard(at, sims)
    await saveFiles(at, sims, '留学卡')
    expect(await axeFindings(at.page)).toEqual([])
    await remind(at)
  })

  test('everything is exported, erased, brought back, and imported', async () => {
    const at = await open(language, 'options.html', { ledger: KEPT })
    expect(await axeFindings(at.page)).toEqual([])
    await exportEraseImport(at, options)
  })
})

describe('what is due', () => {
  const { sims } = SIMS_WORDS.en

  test('stands first in the guide, and the card’s operator is chosen there', async () => {
    const at = await open('en')
    await addCard(at, sims, 'Student card')
    await at.page.getByRole('button', { name: sims.form.edit }).click()
    await at.page.getByRole('radio', { name: 'Beeline' }).click({ force: true })
    await at.page.getByRole('button', { name: sims.form.save }).click()
    await expect
      .poll(async () => (await at.stored())['next-due'])
      .toMatchObject({ kind: 'fee', operator: 'beeline' })
    await at.page.evaluate(() => chrome.storage.session.clear())
    const page = await chromium.openExtensionPage('popup.html#/')
    const line = page.getByRole('link', { name: /Student card: (Plan fee on|The plan’s fee)/ })
    await line.waitFor()
    expect(await page.getByRole('search').getByRole('radio', { name: 'Beeline' }).isChecked()).toBe(
      true,
    )
    await line.click()
    await expect.poll(() => page.locator('h1').textContent()).toBe('Student card')
  })
})

describe('two windows at once', () => {
  test('edit different fields of one card: both have their way', async () => {
    const { sims } = SIMS_WORDS.en
    const one = await open('en')
    await addCard(one, sims, 'Card')
    const hash = await one.page.evaluate(() => location.hash)
    const other = await open('en', `popup.html${hash}`)
    for (const { page } of [one, other])
      await page.getByRole('button', { name: sims.form.edit }).click()
    await one.page.getByLabel(sims.form.label).fill('Mine')
    await other.page.getByLabel(sims.form.feeAmount).fill('450')
    await Promise.all(
      [one, other].map(({ page }) => page.getByRole('button', { name: sims.form.save }).click()),
    )
    await expect
      .poll(async () => (await one.stored()).ledger?.cards[0])
      .toMatchObject({ label: 'Mine', fee: { amount: 45_000, day: 31 } })
  })
})

describe('the background', () => {
  test('killed between changes loses none', async () => {
    const { sims } = SIMS_WORDS.en
    const at = await open('en')
    await addCard(at, sims, 'Card')
    for (let entries = 1; entries <= 3; entries++) {
      // A worker that is just starting survives.
      await expect
        .poll(() =>
          killWorker(chromium)
            .then(() => true)
            .catch(() => false),
        )
        .toBe(true)
      await at.page.bringToFront()
      await at.page.getByRole('button', { name: sims.log.kinds.use, exact: true }).click()
      await at.page.getByRole('button', { name: sims.form.save }).click()
      await expect.poll(at.entries).toBe(entries)
    }
  })
})
