import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import {
  AtKeyboard,
  addCard,
  allowNotifications,
  deleteCard,
  exportEraseImport,
  KEPT,
  logTopUp,
  remind,
  SIMS_WORDS,
  saveFiles,
} from './cases/sims.ts'
import { axeFindings } from './support/axe.ts'
import { openOwnTab } from './support/firefox-own-page.ts'
import { firefoxTests } from './support/firefox-tests.ts'

const { firefox } = await firefoxTests(({ host }) => `<!doctype html><title>${host}</title>`)

/** A page of ours in a language, for a person at the keyboard, with more stored if need be. */
async function open(language: Language, path = 'popup.html', stored = {}): Promise<AtKeyboard> {
  await firefox.welcome?.evaluate(
    (chosen, more) => chrome.storage.local.set({ settings: { language: chosen }, ...more }),
    language,
    stored,
  )
  return new AtKeyboard((await openOwnTab(firefox, path, 'h1')) as never)
}

describe.each(LANGUAGES)('“My SIMs” in Firefox in %s, by keyboard alone', (language) => {
  const { sims, options } = SIMS_WORDS[language]

  test('a card is added, its log kept, its files saved, its reminder given; axe finds nothing', async () => {
    const at = await open(language)
    await addCard(at, sims, '留学卡')
    await logTopUp(at, sims)
    expect(await axeFindings(at.page)).toEqual([])
    await deleteCard(at, sims)
    await allowNotifications(at, sims)
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
