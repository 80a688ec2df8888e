import { expect } from 'vitest'
import type { Language } from '../../../guide/language.ts'
import { EMPTY_LEDGER, type Ledger } from '../../../ledger/ledger.ts'
import { options as enOptions } from '../../../locales/en/options.ts'
import { sims as en } from '../../../locales/en/sims.ts'
import { options as ruOptions } from '../../../locales/ru/options.ts'
import { sims as ru } from '../../../locales/ru/sims.ts'
import type { OptionsText, SimsText } from '../../../locales/shapes.ts'
import { options as zhOptions } from '../../../locales/zh-CN/options.ts'
import { sims as zh } from '../../../locales/zh-CN/sims.ts'
import { resolveLanguage } from '../../../platform/spoken-language.ts'
import { plainCard, plainEntry } from '../../ledger/arbitrary.ts'

/** The words on screen in each language. */
export const SIMS_WORDS: Record<Language, { sims: SimsText; options: OptionsText }> = {
  'zh-CN': { sims: zh, options: zhOptions },
  ru: { sims: ru, options: ruOptions },
  en: { sims: en, options: enOptions },
}

/** A page of the extension as both drivers give it. */
export interface KeyboardPage {
  keyboard: Record<'press' | 'down' | 'up', (key: never) => Promise<void>> & {
    type(text: string): Promise<void>
  }
  evaluate(script: string): Promise<unknown>
  evaluate<Result, Given>(does: (given: Given) => Result, given: Given): Promise<Awaited<Result>>
}

/** Where what is called so stands from what has the focus. Runs in the page. */
function placeOf(wanted: string): 'here' | 'before' | 'after' | 'nowhere' {
  const name = new RegExp(wanted, 'u')
  const isCalled = (one: Element): boolean =>
    name.test(
      (
        one.getAttribute('aria-label') ??
        (one as HTMLInputElement).labels?.[0]?.textContent ??
        one.textContent ??
        ''
      ).trim(),
    )
  const all = [...document.querySelectorAll('a[href], button, input, summary')].filter(isCalled)
  const at = document.activeElement ?? document.body
  const [first] = all
  if (first === undefined) return 'nowhere'
  if (all.includes(at)) return 'here'
  return at.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after'
}

/** A stored ledger with a card and an entry. */
export const KEPT = JSON.stringify({
  ...EMPTY_LEDGER,
  cards: [plainCard({ label: 'Дача' })],
  entries: [plainEntry({ balance: 40_000 })],
} satisfies Ledger)

/** What means something in a regular expression. */
const SYNTAX = /[.*+?^${}()|[\]\\]/g

/** A person at a keyboard, without a mouse. */
export class AtKeyboard {
  readonly page: KeyboardPage
  constructor(page: KeyboardPage) {
    this.page = page
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key as never)
  }

  /** Types over whatever the field holds. */
  async fill(text: string): Promise<void> {
    await this.page.evaluate(() => (document.activeElement as HTMLInputElement).select(), null)
    await this.page.keyboard.type(text)
  }

  /**
   * Presses Tab, backwards if it stands before, until what is called so has the focus. It never leaves the page: behind
   * its last part comes the window of Firefox, from where no driver's keys lead back.
   */
  async to(name: string | RegExp): Promise<void> {
    const wanted = typeof name === 'string' ? `^${name.replace(SYNTAX, '\\$&')}(: |$)` : name.source
    const where = () => this.page.evaluate(placeOf, wanted)
    await expect.poll(where, { message: `“${name}” is there` }).not.toBe('nowhere')
    for (let step = 0; step < 80; step++) {
      const place = await where()
      if (place === 'here') return
      if (place === 'before') await this.page.keyboard.down('Shift' as never)
      await this.press('Tab')
      if (place === 'before') await this.page.keyboard.up('Shift' as never)
    }
    throw new Error(`The Tab key never came to “${name}”, but to “${await this.focused()}”`)
  }

  async choose(name: string | RegExp, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
    await this.to(name)
    await this.press(key)
  }

  /** The name of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null
      if (at === null || at === document.body) return ''
      return (
        at.getAttribute('aria-label') ??
        at.labels?.[0]?.textContent ??
        at.textContent ??
        ''
      ).trim()
    }, null)
  }

  /** Opens the link of a card in the list. */
  async open(label: string): Promise<void> {
    await expect.poll(() => this.text()).toContain(label)
    await this.choose(new RegExp(`^${label}`))
    await expect.poll(() => this.heading()).toBe(label)
  }

  heading(): Promise<string | undefined> {
    return this.page.evaluate(() => document.querySelector('h1')?.textContent?.trim(), null)
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.textContent ?? '', null)
  }

  /** Everything the extension has stored for good. */
  async stored(): Promise<{ ledger?: Ledger } & Record<string, unknown>> {
    const all = await this.page.evaluate(() => chrome.storage.local.get(), null)
    return typeof all.ledger === 'string' ? { ...all, ledger: JSON.parse(all.ledger) } : all
  }

  entries = async (): Promise<number> => (await this.stored()).ledger?.entries.length ?? 0
}

/** From now on, the texts of files that the page offers to save are kept in it. */
export const catchFiles = (page: KeyboardPage): Promise<void> =>
  page.evaluate(() => {
    const files: string[] = []
    Object.assign(window, { files })
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => files.push(text))
      return make(blob)
    }
  }, null)

/** The text of the file that the page offered last. */
export const caughtFile = (page: KeyboardPage): Promise<string> =>
  page.evaluate(() => (window as unknown as { files: string[] }).files.at(-1) ?? '', null)

/** Presses the button `name` that opens the browser's dialog for files, where that file is then chosen. */
async function chooseFile(at: AtKeyboard, name: string, text: string): Promise<void> {
  await at.page.evaluate((content) => {
    HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
      const chosen = new DataTransfer()
      chosen.items.add(new File([content], 'backup.json', { type: 'application/json' }))
      this.files = chosen.files
      this.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }, text)
  await at.choose(name)
}

/** Adds a card from the guide's first page, by keyboard alone, and opens it. */
export async function addCard(at: AtKeyboard, text: SimsText, label: string): Promise<void> {
  await at.choose(text.title)
  await expect.poll(() => at.heading()).toBe(text.title)
  await at.choose(text.add)
  await expect.poll(() => at.focused()).toBe(text.form.label)
  await at.fill(label)
  await at.to(text.form.feeAmount)
  await at.fill('300')
  await at.to(text.form.feeDay)
  await at.fill('31')
  await at.press('Enter')
  await expect.poll(async () => (await at.stored()).ledger?.cards[0]?.label).toBe(label)
  await at.open(label)
}

/** Logs a top-up, takes it back, logs it again, corrects it, deletes it and brings it back, by keyboard alone. */
export async function logTopUp(at: AtKeyboard, text: SimsText): Promise<void> {
  const log = async () => {
    await at.choose(text.log.kinds.topup)
    await expect.poll(() => at.focused()).toBe(text.log.amount)
    await at.fill('350,50')
    await at.press('Enter')
    await expect.poll(at.entries).toBe(1)
    await expect.poll(() => at.focused()).toBe(text.undo)
  }
  await log()
  await at.press(' ')
  await expect.poll(at.entries).toBe(0)
  await expect.poll(() => at.focused()).toBe(text.done.undone)
  await log()
  expect((await at.stored()).ledger?.entries[0]).toMatchObject({ kind: 'topup', amount: 35_050 })
  await at.choose(new RegExp(`^${text.log.edit('')}`))
  await expect.poll(() => at.focused()).toBe(text.log.amount)
  await at.fill('400')
  await at.press('Enter')
  await expect.poll(async () => (await at.stored()).ledger?.entries[0]?.amount).toBe(40_000)
  await at.choose(new RegExp(`^${text.log.remove('')}`))
  await expect.poll(at.entries).toBe(0)
  await at.choose(text.undo)
  await expect.poll(async () => (await at.stored()).ledger?.entries[0]?.amount).toBe(40_000)
}

/** Deletes the card on screen and brings it back with its log, by keyboard alone. */
export async function deleteCard(at: AtKeyboard, text: SimsText): Promise<void> {
  const { ledger: kept } = await at.stored()
  await at.choose(text.form.edit)
  await expect.poll(() => at.heading()).toBe(text.form.edit)
  await at.choose(text.form.remove, ' ')
  await expect.poll(() => at.heading()).toBe(text.title)
  await expect.poll(async () => (await at.stored()).ledger?.cards).toEqual([])
  await at.choose(text.undo)
  await expect.poll(async () => (await at.stored()).ledger).toEqual(kept)
}

/** Allows notifications where the view asks for them, by keyboard alone. The browser's own question is answered. */
export async function allowNotifications(at: AtKeyboard, text: SimsText): Promise<void> {
  await at.choose(text.reminders.title)
  await expect.poll(() => at.text()).toContain(text.reminders.ask)
  await at.choose(text.reminders.allow)
  await expect.poll(() => at.text()).toContain(text.reminders.allowed)
  await at.choose(text.reminders.title)
}

/** Saves the calendar's file and the log's, by keyboard alone. */
export async function saveFiles(at: AtKeyboard, text: SimsText, label: string): Promise<void> {
  await catchFiles(at.page)
  await at.choose(text.reminders.title)
  await at.choose(text.reminders.calendar)
  await expect.poll(() => caughtFile(at.page)).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect((await caughtFile(at.page)).replaceAll('\r\n ', '')).toContain(
    `SUMMARY:${label}: ${text.reminders.calendarTitles.fee}`,
  )
  await at.choose(text.log.csv)
  await expect
    .poll(() => caughtFile(at.page))
    .toContain(`,${label},${text.other},${text.log.kinds.topup},400.00,`)
}

/** From now on the page notes which notifications close: in a Firefox without a window they do so at once. */
const hearNotifications = (page: KeyboardPage): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    chrome.notifications.onClosed.addListener((id) => heard.push(id))
  }, null)

/** The ids of the notifications that are on screen or were. */
const notifications = (page: KeyboardPage): Promise<string[]> =>
  page.evaluate(async () => {
    const { heard } = window as unknown as { heard: string[] }
    return [...heard, ...Object.keys(await chrome.notifications.getAll())]
  }, null)

/** Lets a month pass and rings the alarm: the reminder comes, and comes once. */
export async function remind(at: AtKeyboard): Promise<void> {
  const shown = () => notifications(at.page)
  await hearNotifications(at.page)
  await letTimePass(at.page)
  await ringAlarm(at.page)
  await expect.poll(shown).toContainEqual(expect.stringMatching(/\/idle\//))
  await expect
    .poll(async () => (await at.stored()).ledger?.marks.map(({ key }) => key))
    .toContainEqual(expect.stringMatching(/\/idle\//))
  const [{ ledger }, before] = [await at.stored(), await shown()]
  await ringAlarm(at.page)
  // The next alarm is set when this one was answered.
  await expect.poll(() => at.page.evaluate(msToAlarm, null)).toBeGreaterThan(60_000)
  expect(await shown()).toEqual(before)
  expect((await at.stored()).ledger).toEqual(ledger)
}

const msToAlarm = async (): Promise<number> =>
  ((await chrome.alarms.get('reminders'))?.scheduledTime ?? 0) - Date.now()

/**
 * Saves everything, erases it, brings it back, erases it for good and takes it over from the file. With the settings
 * goes the language: what is erased speaks the browser's.
 */
export async function exportEraseImport(
  at: AtKeyboard,
  { data: text }: OptionsText,
): Promise<void> {
  const preferred = await at.page.evaluate(() => [...navigator.languages], null)
  const { data: after } = SIMS_WORDS[resolveLanguage('auto', preferred)].options
  const kept = await at.stored()
  await catchFiles(at.page)
  await at.choose(text.save)
  await expect.poll(() => caughtFile(at.page)).toContain('"topup-guard"')
  const file = await caughtFile(at.page)
  expect(JSON.parse(file).ledger).toEqual(kept.ledger)
  const erase = async () => {
    await at.choose(text.erase)
    await expect.poll(() => at.focused()).toBe(text.keep)
    await at.choose(text.eraseNow)
    await expect.poll(() => at.stored()).toEqual({})
    await expect.poll(() => at.focused()).toBe(after.undo)
  }
  await erase()
  await at.press('Enter')
  await expect.poll(async () => (await at.stored()).ledger).toEqual(kept.ledger)
  await expect.poll(() => at.text()).toContain(text.saveHint)
  await erase()
  await chooseFile(at, after.open, file.slice(0, -20))
  await expect.poll(() => at.text()).toContain(after.unreadable['not-ours'])
  await chooseFile(at, after.open, file.replace(/"version":\s*1\b/, '"version": 99'))
  await expect.poll(() => at.text()).toContain(after.unreadable.newer)
  expect(await at.stored()).toEqual({})
  await chooseFile(at, after.open, file)
  await at.choose(after.take)
  await expect.poll(async () => (await at.stored()).ledger).toEqual(kept.ledger)
}

/** Rings the alarm of reminders now. */
export const ringAlarm = (page: KeyboardPage): Promise<void> =>
  page.evaluate(() => void chrome.alarms.create('reminders', { when: Date.now() }), null)

/** Makes the first card one that was last used long ago, as a month away from the computer would. */
export const letTimePass = (page: KeyboardPage): Promise<void> =>
  page.evaluate(async () => {
    const kept = await chrome.storage.local.get('ledger')
    const ledger: Ledger = JSON.parse(String(kept.ledger))
    const cards = ledger.cards.map((card) => ({ ...card, lastUsed: '2026-01-01' }))
    const entries = ledger.entries.map((entry) => ({ ...entry, day: '2026-01-01' }))
    await chrome.storage.local.set({ ledger: JSON.stringify({ ...ledger, cards, entries }) })
  }, null)
