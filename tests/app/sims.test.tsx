// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { EraseEverything } from '../../app/options/erase-everything.tsx'
import { openOptionsWords, openSimsWords } from '../../app/screen-words.ts'
import { ChargeNotice } from '../../app/sims/charge-notice.tsx'
import { DueRows } from '../../app/sims/due-rows.tsx'
import { closeLast, makeChange } from '../../app/sims/ledger-state.ts'
import { MonthBars } from '../../app/sims/month-bars.tsx'
import { NotifyLine } from '../../app/sims/notify-offer.tsx'
import { ReminderChoices } from '../../app/sims/reminder-choices.tsx'
import { UndoBar } from '../../app/sims/undo-bar.tsx'
import { charges } from '../../ledger/charges.ts'
import type { Day } from '../../ledger/day.ts'
import type { Card } from '../../ledger/ledger.ts'
import { months } from '../../ledger/months.ts'
import { speak } from '../../locales/current.ts'
import { options } from '../../locales/en/options.ts'
import { sims } from '../../locales/en/sims.ts'
import { plainCard, plainEntry } from '../ledger/arbitrary.ts'

/** What the background answers; null if it does not. */
let answer: unknown = null
/** What the browser's own question is answered with, and what the page said beside it. */
const mayNotify = false
let saidWhenAsked: string | null = null

beforeAll(async () => {
  await Promise.all([speak('en'), openSimsWords('en'), openOptionsWords('en')])
})
beforeEach(() => {
  answer = null
  Object.assign(fakeBrowser.runtime, {
    sendMessage: (_message: unknown, answered: (answer: unknown) => void) =>
      answered(answer === null ? null : { answer }),
  })
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => false,
      request: async () => {
        saidWhenAsked = document.body.textContent
        return mayNotify
      },
    },
  })
  vi.stubGlobal('chrome', fakeBrowser)
})
afterEach(() => {
  closeLast()
  render(null, document.body)
  vi.useRealTimers()
})

const show = (what: ComponentChild): void => render(what, document.body)
const said = (): string => document.body.textContent ?? ''
const press = (name: string): void => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name)
  if (button === undefined) throw new Error(`There is no button “${name}”, only: ${said()}`)
  button.click()
}

const CARD = plainCard({ fee: { amount: 30_000, day: 10 } })
const LOG = [
  plainEntry({ id: 'e0', balance: 50_000 }),
  plainEntry({ id: 'e1', day: '2026-03-13' as Day, balance: 16_000 }),
  plainEntry({ id: 'e2', kind: 'topup', day: '2026-04-01' as Day, amount: 35_050 }),
]
const CHARGED = charges(CARD, LOG)

test('a charge the plan does not explain is told in sums, and leads to the operator’s steps', () => {
  const [charge] = CHARGED
  if (charge === undefined) throw new Error('nothing was charged')
  show(<ChargeNotice card={CARD} charge={charge} />)
  expect(said()).toContain('₽340 charged in 12 days; the plan explains ₽300.')
  expect(said()).toContain('Not explained: ₽40.')
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#/topic/account?op=mts')
})

test('a term is said to be a rule of thumb, unless it is the person’s own', () => {
  const idle = (card: Card) => ({ key: 'k', card, kind: 'idle' as const, day: '2026-06-01' as Day })
  show(<DueRows dues={[idle(CARD)]} onLook={() => undefined} />)
  expect(said()).toContain(sims.byRule('90 days (others say 183)', 'MTS'))
  show(<DueRows dues={[idle({ ...CARD, idleDays: 60 })]} onLook={() => undefined} />)
  expect(said()).not.toContain('Your contract decides')
})

test('the bars have a name, and a table with the same sums', async () => {
  show(<MonthBars months={months(LOG, CHARGED)} />)
  expect(document.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(
    'Bars of 2 months',
  )
  const details = document.querySelector('details')
  if (details === null) throw new Error('there is no table')
  details.open = true
  details.dispatchEvent(new Event('toggle'))
  await expect
    .poll(() =>
      [...document.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent),
      ),
    )
    .toEqual([
      ['Apr 2026', '₽350.50', '₽0'],
      ['Mar 2026', '₽0', '₽340'],
    ])
})

describe('a change', () => {
  const done = { kind: 'done', key: 'c0/fee/2026-03-10' } as const

  test('that could not be stored is said to be lost, and nothing else to be', async () => {
    show(<UndoBar />)
    expect(await makeChange(done, 'Noted')).toBe(false)
    await expect.poll(said).toBe(sims.failed)
    expect(document.querySelector('[role=alert]')?.textContent).toBe(sims.failed)
  })

  test('of what another window deleted is said to be late', async () => {
    answer = { undo: [], made: false }
    show(<UndoBar />)
    expect(await makeChange(done, 'Noted')).toBe(true)
    await expect.poll(said).toBe(sims.done.gone)
  })
})

test('the days of reminders are the person’s to set; what is none is refused and marked', async () => {
  const sent: unknown[] = []
  Object.assign(fakeBrowser.runtime, {
    sendMessage: (message: unknown, answered: (answer: unknown) => void) => {
      sent.push(message)
      answered({ answer: { undo: [], made: true } })
    },
  })
  show(<ReminderChoices reminders={{ idle: [30, 7, 1], fee: [3], check: 30 }} />)
  const save = async (id: string, value: string): Promise<void> => {
    const field = document.querySelector<HTMLInputElement>(`#${id}`)
    if (field === null) throw new Error(`there is no ${id}`)
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await expect.poll(() => document.querySelector<HTMLInputElement>(`#${id}`)?.value).toBe(value)
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  }
  await save('idle-leads', 'soon')
  await expect.poll(said).toContain(sims.reminders.wrong)
  expect(sent).toEqual([])
  await save('idle-leads', '14')
  const to = { idle: [14], fee: [3], check: 30 }
  await expect
    .poll(() => sent)
    .toEqual([{ type: 'change-ledger', change: { kind: 'set-reminders', to } }])
})

describe('notifications', () => {
  test('are asked for at the press, the reason beside it; refused, it is said what reminds instead', async () => {
    show(<NotifyLine />)
    await expect.poll(said).toContain(sims.reminders.ask)
    expect(saidWhenAsked).toBeNull()
    press(sims.reminders.allow)
    expect(saidWhenAsked).toContain(sims.reminders.ask)
    await expect.poll(said).toBe(sims.reminders.refused)
    expect(sims.reminders.refused).toContain('.ics')
  })
})

describe('erasing everything', () => {
  const { data } = options

  test('asks first, and offers to bring it back for ten seconds and no longer', async () => {
    vi.useFakeTimers()
    answer = { settings: {} }
    show(<EraseEverything />)
    press(data.erase)
    await vi.advanceTimersByTimeAsync(50)
    expect(said()).toContain(data.sure)
    press(data.eraseNow)
    await vi.advanceTimersByTimeAsync(9_900)
    expect(said()).toContain(data.undo)
    await vi.advanceTimersByTimeAsync(200)
    expect(said()).not.toContain(data.undo)
    expect(said()).toContain(data.gone)
  })

  test('that did not work is said', async () => {
    show(<EraseEverything />)
    press(data.erase)
    await expect.poll(said).toContain(data.sure)
    press(data.eraseNow)
    await expect.poll(said).toContain(data.notErased)
  })
})
