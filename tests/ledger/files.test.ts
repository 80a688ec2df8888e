import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'
import {
  type Backup,
  compareLedgers,
  mergeLedgers,
  readBackup,
  writeBackup,
} from '../../ledger/backup.ts'
import { type CalendarWords, calendar } from '../../ledger/calendar.ts'
import { csv } from '../../ledger/csv.ts'
import type { Day } from '../../ledger/day.ts'
import type { Due } from '../../ledger/due.ts'
import { EMPTY_LEDGER, LEDGER } from '../../ledger/ledger.ts'
import { type LogWords, logRows } from '../../ledger/log-rows.ts'
import { readStoredLedger } from '../../ledger/stored-ledger.ts'
import { ledger, plainCard, plainEntry, words } from './arbitrary.ts'

const SETTINGS = v.object({ theme: v.picklist(['light', 'dark']) })
const settings = fc.record({ theme: fc.constantFrom('light' as const, 'dark' as const) })
const file = (content: object) => JSON.stringify({ format: 'topup-guard', version: 1, ...content })

describe('a backup', () => {
  it('comes back from its file as it went in', () =>
    fc.assert(
      fc.property(ledger, settings, (kept, chosen) => {
        const backup: Backup<typeof chosen> = { ledger: kept, settings: chosen }
        const read = readBackup(writeBackup(backup, 0), SETTINGS)
        expect(read).toEqual(backup)
      }),
      { numRuns: 300 },
    ))

  const whole = { ledger: EMPTY_LEDGER, settings: { theme: 'dark' } }

  test.each([
    ['nothing', '', 'not-ours'],
    ['no JSON', '{"format":"topup-guard"', 'not-ours'],
    ['another’s file', '{"format":"other","version":1}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['a later version', file({ ...whole, version: 2 }), 'newer'],
    ['a later version of any shape', file({ version: 9 }), 'newer'],
    ['no ledger', file({ settings: whole.settings }), 'broken'],
    ['a setting that is not allowed', file({ ...whole, settings: { theme: 'pink' } }), 'broken'],
    [
      'one bad row',
      file({ ...whole, ledger: { ...EMPTY_LEDGER, cards: [plainCard({ label: '' })] } }),
      'broken',
    ],
    [
      'a row twice',
      file({ ...whole, ledger: { ...EMPTY_LEDGER, cards: [plainCard(), plainCard()] } }),
      'broken',
    ],
    [
      'an entry without its card',
      file({ ...whole, ledger: { ...EMPTY_LEDGER, entries: [plainEntry()] } }),
      'broken',
    ],
  ])('is refused whole: %s', (_what, text, why) => {
    expect(readBackup(text, SETTINGS)).toBe(why)
  })

  it('cut short anywhere is refused', () => {
    const text = writeBackup(
      { ledger: { ...EMPTY_LEDGER, cards: [plainCard()] }, settings: { theme: 'dark' } },
      0,
    )
    for (let end = 0; end < text.length; end += 7)
      expect(typeof readBackup(text.slice(0, end), SETTINGS)).toBe('string')
  })

  it.each(readdirSync('tests/ledger/released'))('of a released version is read: %s', (name) => {
    const text = readFileSync(join('tests/ledger/released', name), 'utf8')
    const read = readBackup(text, v.looseObject({}))
    expect(read).toMatchObject({ ledger: { version: 1 } })
    expect(typeof read === 'object' && read.ledger.cards.length).toBe(2)
    expect(typeof read === 'object' && read.ledger.entries.length).toBe(3)
    // What such a version has stored is read too, and whole.
    const stored = readStoredLedger(JSON.stringify(JSON.parse(text).ledger))
    expect(stored).toEqual({ ledger: typeof read === 'object' && read.ledger, whole: true })
  })
})

describe('two ledgers joined', () => {
  it('hold every row of both and are whole; joined again, nothing changes', () =>
    fc.assert(
      fc.property(ledger, ledger, (one, other) => {
        const both = mergeLedgers(one, other)
        expect(v.safeParse(LEDGER, both).issues).toBeUndefined()
        const ids = new Set(both.entries.map(({ id }) => id))
        expect([...one.entries, ...other.entries].every(({ id }) => ids.has(id))).toBe(true)
        expect(mergeLedgers(both, other)).toEqual(both)
        const { cards, entries } = compareLedgers(one, both)
        expect([cards.removed, entries.removed]).toEqual([0, 0])
        expect(cards.same + cards.changed).toBe(one.cards.length)
      }),
    ))

  it('that are the same differ in nothing', () =>
    fc.assert(
      fc.property(ledger, (one) => {
        const same = one.cards.length
        expect(compareLedgers(one, one).cards).toEqual({ added: 0, changed: 0, removed: 0, same })
      }),
    ))
})

describe('a table', () => {
  it('is read by a CSV parser as it was written, but for the guard of formulas', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const text = csv(rows)
          expect(text.startsWith('\ufeff')).toBe(true)
          const read: string[][] = parse(text, {
            bom: true,
            relaxColumnCount: true,
            recordDelimiter: '\r\n',
          })
          expect(read).toEqual(rows.map((row) => row.map((cell) => guarded(cell))))
        },
      ),
      { numRuns: 500 },
    ))

  const guarded = (cell: string) =>
    /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+7 916', `'+7 916`],
    ['-12.50', '-12.50'],
    ['-12.50+1', `'-12.50+1`],
    ['@sum', `'@sum`],
    ['МТС, «Мой»', '"МТС, «Мой»"'],
    ['留学卡', '留学卡'],
  ])('%s is written as %s', (cell, written) => {
    expect(csv([[cell]])).toBe(`\ufeff${written}\r\n`)
  })

  const WORDS: LogWords = {
    columns: {
      day: '日期',
      label: 'Карта',
      operator: 'Operator',
      kind: 'Kind',
      amount: 'Amount',
      balance: 'Balance',
      paidBy: 'Paid by',
      note: 'Note',
    },
    operator: (operator) => operator ?? '',
    kinds: { topup: 'Top-up', check: 'Check', use: 'Use' },
    paidBy: {
      card: 'Card',
      sbp: 'SBP',
      app: 'App',
      cash: 'Cash',
      foreign: 'F',
      friend: 'Fr',
      other: 'O',
    },
  }

  it('of the log has every entry in order, sums in roubles', () => {
    const kept = {
      ...EMPTY_LEDGER,
      cards: [plainCard({ label: '留学卡' })],
      entries: [
        plainEntry({ id: 'e1', day: '2026-03-02' as Day, balance: -1_250, note: '=1+1' }),
        plainEntry({ id: 'e0', kind: 'topup', amount: 30_000, paidBy: 'cash', at: 1 }),
      ],
    }
    const read = parse(csv(logRows(kept, WORDS)), { bom: true }) as unknown
    expect(read).toEqual([
      ['日期', 'Карта', 'Operator', 'Kind', 'Amount', 'Balance', 'Paid by', 'Note'],
      ['2026-03-01', '留学卡', 'mts', 'Top-up', '300.00', '', 'Cash', ''],
      ['2026-03-02', '留学卡', 'mts', 'Check', '', '-12.50', '', "'=1+1"],
    ])
  })
})

const CALENDAR: CalendarWords = {
  name: 'Мои SIM; 我的卡',
  title: ({ card, kind }) => `${kind}: ${card.label}`,
  text: () => 'Пользуйтесь, пополняйте; проверяйте\\\nбаланс — 请在到期前使用或充值。'.repeat(3),
}

const due = (
  kind: Due['kind'],
  day: string,
  card = plainCard({ fee: { amount: 1, day: 31 } }),
): Due => ({
  key: `${card.id}/${kind}/${day}`,
  card,
  kind,
  day: day as Day,
})

const DUES = [
  due('idle', '2026-06-09', plainCard({ id: 'c1', label: 'МТС, «Мой» 留学卡;' })),
  due('check', '2026-04-01'),
]
const ICS = calendar(DUES, EMPTY_LEDGER.reminders, CALENDAR, Date.UTC(2026, 2, 1))

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))

describe('a calendar', () => {
  it('has lines of at most 75 octets, ended by CRLF', () => {
    const lines = ICS.split('\r\n')
    expect(ICS.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map((one) => Buffer.byteLength(one)))).toBeLessThanOrEqual(75)
  })

  it('is read by ical.js: days, words, alarms', () => {
    const events = eventsOf(ICS)
    expect(events.map(({ summary }) => summary)).toEqual(['idle: МТС, «Мой» 留学卡;', 'check: MTS'])
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-06-09',
      '2026-04-01',
    ])
    expect(events[0]?.startDate.isDate).toBe(true)
    expect(events[0]?.description).toBe(CALENDAR.text(DUES[0] as Due))
    const alarms = events.map(({ component }) =>
      component
        .getAllSubcomponents('valarm')
        .map(
          (alarm) =>
            (
              alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>
            ).toSeconds() / 3600,
        ),
    )
    // Ten in the morning, that many days before.
    expect(alarms).toEqual([[30, 7, 1].map((n) => 10 - 24 * n), [10]])
  })

  it('is read by node-ical as the same', () => {
    const events = Object.values(nodeIcal.sync.parseICS(ICS)).filter(
      (one) => one?.type === 'VEVENT',
    )
    expect(
      events.map((event) => event?.type === 'VEVENT' && [event.uid, event.summary, event.datetype]),
    ).toEqual([
      ['c1-idle-2026-06-09@topup-guard', 'idle: МТС, «Мой» 留学卡;', 'date'],
      ['c0-check-2026-04-01@topup-guard', 'check: MTS', 'date'],
    ])
  })

  test.each([
    [31, '2026-03-31', '2026-04-30', '2027-02-28'],
    [29, '2026-03-29', '2026-04-29', '2027-02-28'],
    [5, '2026-03-05', '2026-04-05', '2027-02-05'],
  ])('has a fee of the %i on its day of each of twelve months', (date, first, second, last) => {
    const card = plainCard({ fee: { amount: 1, day: date } })
    const events = eventsOf(
      calendar([due('fee', first, card)], EMPTY_LEDGER.reminders, CALENDAR, 0),
    )
    const days = events.map(({ startDate }) => startDate.toString())
    expect([days.length, days[0], days[1], days[11]]).toEqual([12, first, second, last])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(12)
  })

  it('does not depend on the time zone it is made in', () => {
    const script = `
      import { calendar } from './ledger/calendar.ts'
      process.stdout.write(calendar(${JSON.stringify(DUES)}, ${JSON.stringify(EMPTY_LEDGER.reminders)},
        { name: 'x', title: () => 'x', text: () => 'x' }, 0))`
    const made = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      })
    expect(made('America/Los_Angeles')).toBe(made('Asia/Vladivostok'))
  })
})
