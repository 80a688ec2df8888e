import { dayAt } from '../../ledger/day.ts'
import { addUse } from '../../ledger/new-rows.ts'
import { nextDue, type Reminder, reminded, remindersNow } from '../../ledger/remind.ts'
import { dueSentence } from '../../locales/due-text.ts'
import { REMINDER_TEXT } from '../../locales/reminders.ts'
import { hasAlarm } from '../../platform/alarms.ts'
import { readLedger, storeLedger } from '../../platform/ledger-store.ts'
import { readNextDue } from '../../platform/next-due.ts'
import { mayNotify, notify, withdraw } from '../../platform/notifications.ts'
import { openGuideAt } from '../../platform/own-pages.ts'
import { getSettings } from '../../platform/settings.ts'
import { resolveLanguage } from '../../platform/spoken-language.ts'
import {
  changeKept,
  duesAt,
  inLedgerTurn,
  REMINDERS_ALARM,
  setReminderAlarm,
  shortOf,
} from './keep-ledger.ts'

/** More reminders than these at once are told as one. */
const MOST_AT_ONCE = 3

/** The id of the notification that tells many at once. */
const MANY = 'many'

const DAY_MS = 24 * 3_600_000

/**
 * Reminds the person of what has come, if notifications are allowed, and sets the next alarm. A reminder that was
 * shown but could not be noted is shown again in its own place: better twice than never.
 */
export const remindPerson = (now: number = Date.now()): Promise<void> =>
  inLedgerTurn(async (ledger) => {
    const dues = await duesAt(ledger, now)
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const reminders = (await mayNotify()) ? remindersNow(ledger, dues, now, zone) : []
    await show(reminders, now)
    const after = reminded(ledger, dues, reminders, now)
    const next = shortOf(nextDue(after, await duesAt(after, now), now))
    if (after !== ledger || JSON.stringify(next) !== JSON.stringify(await readNextDue()))
      await storeLedger(after, next)
    await setReminderAlarm(after, dues, now)
  })

/** Sets the alarm again if the browser has forgotten it while there was something to remind of. */
export async function resumeReminders(): Promise<void> {
  if ((await readNextDue()) !== null && !(await hasAlarm(REMINDERS_ALARM))) await remindPerson()
}

async function show(reminders: readonly Reminder[], now: number): Promise<void> {
  const [first] = reminders
  if (first === undefined) return
  const language = resolveLanguage((await getSettings()).language)
  const text = REMINDER_TEXT[language]
  if (reminders.length > MOST_AT_ONCE) {
    await notify({
      id: MANY,
      title: text.many(reminders.length),
      text: dueSentence(text.due, language, first.due, now),
      buttons: [],
    })
    return
  }
  for (const { due } of reminders)
    await notify({
      id: due.key,
      title: due.card.label,
      text: dueSentence(text.due, language, due, now),
      buttons: due.kind === 'check' ? [text.tomorrow] : [text.tomorrow, text.done[due.kind]],
    })
}

/** Answers clicks on notifications: the card opens, the reminder comes back tomorrow, or the thing is done. */
export const ON_NOTIFICATION = {
  opened: (id: string): void => {
    void withdraw(id)
    void openGuideAt(id === MANY ? '#/sims' : `#/sim/${id.split('/')[0]}`)
  },
  pressed: (id: string, button: number): void => {
    void withdraw(id)
    void (button === 0 ? putOff(id) : finish(id))
  },
  /** What has come meanwhile is told at once: the person sees that reminders work. */
  allowed: (): void => void remindPerson(),
}

const putOff = (key: string, now: number = Date.now()): Promise<unknown> =>
  changeKept({ kind: 'put-off', key, until: now + DAY_MS }, now)

/** A number that was used is due later; a fee that was seen to is due next month. */
async function finish(key: string, now: number = Date.now()): Promise<void> {
  const due = (await duesAt(await readLedger(), now)).find((one) => one.key === key)
  if (due === undefined) return
  await changeKept(
    due.kind === 'idle' ? addUse(due.card.id, madeAt(now)) : { kind: 'done', key },
    now,
  )
}

const madeAt = (now: number) => ({
  id: crypto.randomUUID(),
  day: dayAt(now, Intl.DateTimeFormat().resolvedOptions().timeZone),
  at: now,
})
