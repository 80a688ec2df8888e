import type { ComponentType } from 'preact'
import { library } from '../../../app/library/library.ts'
import { ImportPreview } from '../../../app/options/import-preview.tsx'
import { CardForm } from '../../../app/sims/card-form.tsx'
import { ChargeNotice } from '../../../app/sims/charge-notice.tsx'
import { DueRows } from '../../../app/sims/due-rows.tsx'
import { EntryForm } from '../../../app/sims/entry-form.tsx'
import { EntryLog } from '../../../app/sims/entry-log.tsx'
import { MonthBars } from '../../../app/sims/month-bars.tsx'
import { charges } from '../../../ledger/charges.ts'
import { addDays, type Day, dayAt, OPERATORS_ZONE } from '../../../ledger/day.ts'
import { type Card, EMPTY_LEDGER, type Entry } from '../../../ledger/ledger.ts'
import { months } from '../../../ledger/months.ts'
import { DEFAULT_SETTINGS } from '../../../platform/settings.ts'

const nothing = (): void => {}

const TODAY = dayAt(Date.now(), OPERATORS_ZONE)

const CARD: Card = {
  id: 'c0',
  label: 'МТС 留学卡',
  operator: 'mts',
  kind: 'sim',
  number: '',
  fee: { amount: 30_000, day: 31 },
  idleDays: null,
  lastUsed: addDays(TODAY, -69),
  added: TODAY,
  reminds: { idle: true, fee: true, check: false },
}

const entry = (at: number, rest: Partial<Entry>): Entry => ({
  id: `e${at}`,
  card: 'c0',
  kind: 'check',
  day: `2026-0${1 + Math.floor(at / 2)}-1${at}` as Day,
  amount: null,
  balance: null,
  paidBy: null,
  note: '',
  at,
  ...rest,
})

const LOG = [
  entry(0, { balance: 50_000 }),
  entry(2, { balance: 16_000, note: 'после звонка в поддержку' }),
  entry(4, { kind: 'topup', amount: 35_050, balance: 30_050, paidBy: 'foreign' }),
  entry(5, { kind: 'use', note: '打给学校' }),
]

const BY_MONTH = months(LOG, charges(CARD, LOG))

const due = (kind: 'idle' | 'fee' | 'check', days: number) => {
  const day = addDays(TODAY, days)
  return { key: `c0/${kind}/${day}`, card: CARD, kind, day }
}

const CHARGE = { from: TODAY, to: TODAY, days: 12, charged: 34_000 }

const CHANGES = {
  cards: { added: 1, changed: 2, removed: 0, same: 1 },
  entries: { added: 21, changed: 0, removed: 5, same: 0 },
}

/** “My SIMs”, and what a file would change. */
export const SIMS: Record<string, ComponentType> = {
  'sim-due': () => (
    <DueRows
      dues={[due('fee', -2), due('idle', 21), due('fee', 3), due('check', 0)]}
      onLook={nothing}
    />
  ),
  'sim-form': () =>
    library.value && (
      <CardForm fields={CARD} library={library.value} onSave={nothing} onCancel={nothing} />
    ),
  'sim-topup-form': () => (
    <EntryForm fields={LOG[2] as Entry} onSave={nothing} onCancel={nothing} />
  ),
  'sim-charges': () => (
    <>
      <ChargeNotice card={CARD} charge={{ ...CHARGE, explained: 30_000, unexplained: 4_000 }} />
      <ChargeNotice card={CARD} charge={{ ...CHARGE, explained: 34_000, unexplained: 0 }} />
      <ChargeNotice
        card={{ ...CARD, fee: null }}
        charge={{ ...CHARGE, charged: -5_000, explained: 0, unexplained: 0 }}
      />
    </>
  ),
  'sim-months': () => <MonthBars months={BY_MONTH} />,
  'sim-log': () => <EntryLog months={BY_MONTH} onEdit={nothing} onRemove={nothing} />,
  'import-preview': () => (
    <ImportPreview
      incoming={{
        file: { ledger: EMPTY_LEDGER, settings: DEFAULT_SETTINGS },
        changes: { merge: CHANGES, replace: CHANGES },
      }}
      onDone={nothing}
      onCancel={nothing}
    />
  ),
}
