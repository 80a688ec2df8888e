import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { announce } from '../../components/announcer/announcer.tsx'
import { FACTS } from '../../guide/fact-index.ts'
import { idleRules } from '../../guide/idle-rule.ts'
import type { LedgerChange, Undo } from '../../ledger/change-ledger.ts'
import { dayAt, OPERATORS_ZONE } from '../../ledger/day.ts'
import { type Due, dueThings } from '../../ledger/due.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { readLedger, watchLedger } from '../../platform/ledger-store.ts'
import { send } from '../../platform/send.ts'
import { simsWords } from '../screen-words.ts'

const current = signal<Ledger | null>(null)

/** The ledger on screen, whichever window changed it; null until it is read. */
export const ledger: ReadonlySignal<Ledger | null> = current

/** The operators' rules for unused numbers, from the facts of the package. */
export const RULES = idleRules(FACTS)

/** Everything that is due, the soonest first. */
export const dues: ReadonlySignal<readonly Due[]> = computed(() =>
  current.value === null ? [] : dueThings(current.value, RULES, dayAt(Date.now(), OPERATORS_ZONE)),
)

let reading: Promise<void> | undefined

/** Reads the ledger and follows it, once for a page. */
export const openLedger = (): Promise<void> =>
  (reading ??= (async () => {
    watchLedger((changed) => {
      current.value = changed
    })
    current.value = await readLedger()
  })())

/** A change that was made a moment ago, and what takes it back. */
interface Made {
  words: string
  undo: Undo
}

const last = signal<Made | null>(null)

/** The change made last in this window; null once it was taken back. */
export const lastChange: ReadonlySignal<Made | null> = last

const refused = signal(false)

/** Whether the last change could not be stored. */
export const changeFailed: ReadonlySignal<boolean> = refused

/** Makes a change and says so in `words`. Resolves to whether it was stored. */
export async function makeChange(change: LedgerChange, words: string): Promise<boolean> {
  const answer = await send({ type: 'change-ledger', change })
  refused.value = answer === 'no-answer'
  if (answer === 'no-answer') return false
  const said = answer.made ? words : simsWords.value.done.gone
  last.value = { words: said, undo: answer.undo }
  announce(said)
  return true
}

/** Takes the last change back. */
export async function undoLast(): Promise<void> {
  const { undo = [] } = last.value ?? {}
  if (await makeChange({ kind: 'undo', undo }, simsWords.value.done.undone))
    last.value = { words: simsWords.value.done.undone, undo: [] }
}

/** Forgets the last change: its words have had their time. */
export const closeLast = (): void => {
  last.value = null
}

/** Returns what a new row needs besides what the person typed. */
export const madeNow = () => ({
  id: crypto.randomUUID(),
  day: dayAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone),
  at: Date.now(),
})
