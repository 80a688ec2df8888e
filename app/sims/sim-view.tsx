import { useMemo, useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { charges } from '../../ledger/charges.ts'
import { type Entry, logOf, type Card as Sim } from '../../ledger/ledger.ts'
import { months } from '../../ledger/months.ts'
import { addEntry } from '../../ledger/new-rows.ts'
import type { Library } from '../library/library.ts'
import { go } from '../navigation.ts'
import { simsWords } from '../screen-words.ts'
import { ViewHead } from '../views/view-head.tsx'
import { changedFields } from './card-fields.ts'
import { CardForm } from './card-form.tsx'
import { ChargeNotice } from './charge-notice.tsx'
import { DueRows } from './due-rows.tsx'
import { type EntryFields, EntryForm } from './entry-form.tsx'
import { EntryLog } from './entry-log.tsx'
import { dues, ledger, madeNow, makeChange } from './ledger-state.ts'
import { MonthBars } from './month-bars.tsx'
import { NotifyLine } from './notify-offer.tsx'
import { operatorName } from './shown.ts'
import css from './sims.module.css'
import { UndoBar } from './undo-bar.tsx'

interface SimViewProps {
  id: string
  library: Library
}

/** One card: what it needs, its log, and what was charged. */
export function SimView({ id, library }: SimViewProps) {
  const text = simsWords.value
  const card = ledger.value?.cards.find((one) => one.id === id)
  const [isEditing, setEditing] = useState(false)
  // Another window deleted it, or this one has just done so and goes to the list, where that can be undone.
  if (card === undefined) return <ViewHead title={text.title} />
  const remove = async (): Promise<void> => {
    const removed = await makeChange({ kind: 'remove-card', id }, text.done.cardRemoved(card.label))
    if (removed) go({ view: 'sims' })
  }
  if (isEditing)
    return (
      <div class={css.view}>
        <ViewHead title={text.form.edit} />
        <CardForm
          fields={fieldsOf(card)}
          library={library}
          onCancel={() => setEditing(false)}
          onSave={async (fields, opened) => {
            const to = changedFields(opened, fields)
            if (await makeChange({ kind: 'edit-card', id, to }, text.done.cardSaved))
              setEditing(false)
          }}
        />
        <p>
          <Button kind="quiet" icon="remove" onClick={() => void remove()}>
            {text.form.remove}
          </Button>
        </p>
      </div>
    )
  return (
    <div class={css.view}>
      <ViewHead title={card.label} />
      <p class={css.about}>
        {[operatorName(card.operator), text.form.kinds[card.kind], card.number]
          .filter(Boolean)
          .join(' · ')}
        <Button kind="quiet" icon="settings" onClick={() => setEditing(true)}>
          {text.form.edit}
        </Button>
      </p>
      <Log card={card} />
    </div>
  )
}

const fieldsOf = ({ id: _id, added: _added, reminds: _reminds, ...fields }: Sim) => fields

/** An entry that is being filled in: a new one of a kind, or one of the log. */
type Draft = { kind: Entry['kind'] } | Entry

function Log({ card }: { card: Sim }) {
  const text = simsWords.value
  const all = ledger.value
  const [draft, setDraft] = useState<Draft | null>(null)
  const { byMonth, lastCharge } = useMemo(() => {
    const log = all === null ? [] : logOf(all, card.id)
    const charged = charges(card, log)
    return { byMonth: months(log, charged), lastCharge: charged.at(-1) }
  }, [all, card])
  return (
    <>
      <Card title={text.due}>
        <DueRows
          dues={dues.value.filter((due) => due.card.id === card.id)}
          onLook={() => setDraft({ kind: 'check' })}
        />
        <NotifyLine />
      </Card>
      <p class={css.actions}>
        {(['topup', 'check', 'use'] as const).map((kind) => (
          <Button
            key={kind}
            icon={kind === 'topup' ? 'cash' : kind === 'check' ? 'wallet' : 'phone'}
            onClick={() => setDraft({ kind })}
          >
            {text.log.kinds[kind]}
          </Button>
        ))}
      </p>
      {draft !== null && (
        <EntryForm
          key={'id' in draft ? draft.id : draft.kind}
          fields={fieldsOfDraft(draft)}
          onCancel={() => setDraft(null)}
          onSave={async (fields) => {
            if (await store(card, draft, fields)) setDraft(null)
          }}
        />
      )}
      <UndoBar />
      {lastCharge !== undefined && <ChargeNotice card={card} charge={lastCharge} />}
      {byMonth.length > 0 && (
        <Card title={text.months.title}>
          <MonthBars months={byMonth} />
        </Card>
      )}
      <h2 class={css.heading}>{text.log.title}</h2>
      {byMonth.length === 0 && <p class={css.note}>{text.log.empty}</p>}
      <EntryLog
        months={byMonth}
        onEdit={setDraft}
        onRemove={(entry) =>
          void makeChange({ kind: 'remove-entry', id: entry.id }, text.done.entryRemoved)
        }
      />
    </>
  )
}

function fieldsOfDraft(draft: Draft): EntryFields {
  if ('id' in draft) {
    const { id: _id, card: _card, at: _at, ...fields } = draft
    return fields
  }
  return { ...draft, day: madeNow().day, amount: null, balance: null, paidBy: null, note: '' }
}

function store(card: Sim, draft: Draft, fields: EntryFields): Promise<boolean> {
  const { done } = simsWords.value
  if (!('id' in draft)) return makeChange(addEntry(card.id, fields, madeNow()), done.entryAdded)
  const to = changedFields(fieldsOfDraft(draft), fields)
  return makeChange({ kind: 'edit-entry', id: draft.id, to }, done.entrySaved)
}
