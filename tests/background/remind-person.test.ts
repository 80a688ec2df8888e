import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeKept } from '../../background/ledger/keep-ledger.ts'
import {
  ON_NOTIFICATION,
  remindPerson,
  resumeReminders,
} from '../../background/ledger/remind-person.ts'
import { addDays, type Day } from '../../ledger/day.ts'
import { readLedger } from '../../platform/ledger-store.ts'
import { plainCard } from '../ledger/arbitrary.ts'
import { stubPackageFacts } from './package-facts.ts'

const TODAY = new Date().toISOString().slice(0, 10) as Day
/** A day that is over in every time zone. */
const PAST = addDays(TODAY, -3)

interface Shown {
  id: string
  title: string
  message: string
}
let shown: Shown[] = []
let allowed = true

beforeEach(() => {
  fakeBrowser.reset()
  stubPackageFacts()
  shown = []
  allowed = true
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => allowed },
    notifications: {
      create: async (id: string, { title, message }: Shown) => {
        shown.push({ id, title, message })
      },
      clear: async () => true,
    },
  })
})

const due = (id: string) =>
  plainCard({
    id,
    label: `留学卡 ${id}`,
    number: '+79161234567',
    idleDays: 10,
    added: TODAY,
    lastUsed: addDays(PAST, -10),
  })

describe('reminding', () => {
  it('names the card and what it needs, once, and neither its number nor a sum', async () => {
    await changeKept({ kind: 'add-card', card: due('c0') })
    await remindPerson()
    await remindPerson()
    expect(shown.map(({ id, title }) => [id, title])).toEqual([[`c0/idle/${PAST}`, '留学卡 c0']])
    expect(JSON.stringify(shown)).not.toMatch(/7916|₽/)
  })

  it('shows nothing without permission, and catches up once it is given', async () => {
    allowed = false
    await changeKept({ kind: 'add-card', card: due('c0') })
    await remindPerson()
    expect(shown).toEqual([])
    allowed = true
    await remindPerson()
    expect(shown).toHaveLength(1)
  })

  it('tells of many cards at once in one', async () => {
    for (const id of ['c0', 'c1', 'c2', 'c3']) await changeKept({ kind: 'add-card', card: due(id) })
    await remindPerson()
    expect(shown.map(({ id }) => id)).toEqual(['many'])
    await remindPerson()
    expect(shown).toHaveLength(1)
  })

  it('that could not be noted comes again in its own place', async () => {
    await changeKept({ kind: 'add-card', card: due('c0') })
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('gone'))
    await expect(remindPerson()).rejects.toThrow('gone')
    full.mockRestore()
    await remindPerson()
    expect(new Set(shown.map(({ id }) => id)).size).toBe(1)
  })

  it('goes on after the browser has forgotten the alarm', async () => {
    await changeKept({ kind: 'add-card', card: due('c0') })
    await fakeBrowser.alarms.clearAll()
    await resumeReminders()
    expect(shown).toHaveLength(1)
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1)
  })
})

describe('a button of a notification', () => {
  const marks = async () => (await readLedger()).marks
  beforeEach(async () => {
    await changeKept({ kind: 'add-card', card: due('c0') })
    await remindPerson()
  })

  it('puts it off until tomorrow', async () => {
    ON_NOTIFICATION.pressed(`c0/idle/${PAST}`, 0)
    await expect.poll(async () => (await marks())[0]?.until ?? 0).toBeGreaterThan(Date.now())
    await remindPerson()
    expect(shown).toHaveLength(1)
  })

  it('notes that the number was used: it is then due later', async () => {
    ON_NOTIFICATION.pressed(`c0/idle/${PAST}`, 1)
    await expect
      .poll(async () => (await readLedger()).entries.map(({ kind }) => kind))
      .toEqual(['use'])
    await remindPerson()
    expect(shown.filter(({ id }) => id.includes(PAST))).toHaveLength(1)
  })
})
