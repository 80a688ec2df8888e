import type { FactRecord } from '../../guide/fact.ts'
import { type IdleRules, idleRules } from '../../guide/idle-rule.ts'
import { changeLedger, type LedgerChange, type Undo } from '../../ledger/change-ledger.ts'
import { dayAt, OPERATORS_ZONE } from '../../ledger/day.ts'
import { type Due, dueThings } from '../../ledger/due.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { nextDue, nextMoment } from '../../ledger/remind.ts'
import { setAlarm } from '../../platform/alarms.ts'
import { readLedger, storeLedger } from '../../platform/ledger-store.ts'
import type { NextDue } from '../../platform/next-due.ts'
import { readPackageData } from '../../platform/package-data.ts'
import { serial } from '../../platform/serial.ts'
import type { Settings } from '../../platform/settings.ts'

let reading: Promise<IdleRules> | undefined

/** Resolves to the operators' rules for unused numbers, read from the package's facts when first needed. */
const packageRules = (): Promise<IdleRules> =>
  (reading ??= readPackageData<FactRecord[]>('facts').then(idleRules))

/** The alarm that wakes the background for reminders. */
export const REMINDERS_ALARM = 'reminders'

/** Looks at least this often: clocks and time zones change without a word. */
const LOOK_AGAIN_MS = 6 * 3_600_000

/** Runs `task` on the ledger after every task before it, from whatever page or window: none overwrites another. */
export const inLedgerTurn = <Result>(task: (ledger: Ledger) => Promise<Result>): Promise<Result> =>
  serial('ledger', async () => task(await readLedger()))

/**
 * Changes the ledger. Resolves, once that is stored, to what takes it back and to whether there was anything to change;
 * rejects if it can't be stored.
 */
export const changeKept = (
  change: LedgerChange,
  now: number = Date.now(),
): Promise<{ undo: Undo; made: boolean }> =>
  inLedgerTurn(async (before) => {
    const { ledger, undo } = changeLedger(before, change)
    const made = ledger !== before
    if (made) await keep(ledger, now)
    return { undo, made }
  })

/** Returns everything that is due at a moment. */
export const duesAt = async (ledger: Ledger, now: number): Promise<Due[]> =>
  dueThings(ledger, await packageRules(), dayAt(now, OPERATORS_ZONE))

/**
 * Stores a ledger with the soonest due thing, and with settings if they come along, and sets the alarm. Call it within
 * `inLedgerTurn` only.
 */
export async function keep(ledger: Ledger, now: number, settings?: Settings): Promise<void> {
  const dues = await duesAt(ledger, now)
  await storeLedger(ledger, shortOf(nextDue(ledger, dues, now)), settings)
  await setReminderAlarm(ledger, dues, now)
}

/** Sets the alarm for the next moment at which the person may have to be reminded. Without cards there is none. */
export async function setReminderAlarm(
  ledger: Ledger,
  dues: readonly Due[],
  now: number,
): Promise<void> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const next = nextMoment(ledger, dues, now, zone) ?? Number.POSITIVE_INFINITY
  const when = ledger.cards.length === 0 ? null : Math.min(next, now + LOOK_AGAIN_MS)
  await setAlarm(REMINDERS_ALARM, when)
}

/** Returns what the popup's first page says of the soonest due thing. */
export const shortOf = (due: Due | null): NextDue | null =>
  due && {
    card: due.card.id,
    label: due.card.label,
    operator: due.card.operator,
    kind: due.kind,
    day: due.day,
  }
