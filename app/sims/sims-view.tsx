import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { LinkRow } from '../../components/list-row/link-row.tsx'
import { csv } from '../../ledger/csv.ts'
import { lastBalances, type SeenBalance } from '../../ledger/due.ts'
import type { Card } from '../../ledger/ledger.ts'
import { logRows } from '../../ledger/log-rows.ts'
import { addCard } from '../../ledger/new-rows.ts'
import { language, words } from '../../locales/current.ts'
import { dueSentence, shownDay } from '../../locales/due-text.ts'
import { openOptions } from '../../platform/own-pages.ts'
import type { Library } from '../library/library.ts'
import { hashOf } from '../route.ts'
import { saveFile } from '../save-file.ts'
import { simsWords } from '../screen-words.ts'
import { operator } from '../search/search-state.ts'
import { ViewHead } from '../views/view-head.tsx'
import { CardForm } from './card-form.tsx'
import { dues, ledger, madeNow, makeChange } from './ledger-state.ts'
import { ReminderChoices } from './reminder-choices.tsx'
import { operatorName, shownMoney } from './shown.ts'
import css from './sims.module.css'
import { UndoBar } from './undo-bar.tsx'

/** All cards, the one that needs something soonest first. */
export function SimsView({ library }: { library: Library }) {
  const text = simsWords.value
  const [isAdding, setAdding] = useState(false)
  const { value: kept } = ledger
  if (kept === null) return null
  if (isAdding) return <NewCard library={library} onDone={() => setAdding(false)} />
  const balances = lastBalances(kept.entries)
  const needs = dues.value.filter(({ card, kind }) => card.reminds[kind])
  const order = new Set([...needs.map(({ card }) => card), ...kept.cards])
  return (
    <div class={css.view}>
      <ViewHead title={text.title} />
      <UndoBar />
      {kept.cards.length === 0 && <p>{text.none}</p>}
      {kept.cards.length > 0 && (
        <ul aria-label={text.cards}>
          {[...order].map((card) => (
            <CardRow key={card.id} card={card} balance={balances.get(card.id)} />
          ))}
        </ul>
      )}
      <p class={css.actions}>
        <Button kind="primary" icon="sim" onClick={() => setAdding(true)}>
          {text.add}
        </Button>
        {kept.entries.length > 0 && (
          <Button kind="quiet" onClick={saveLog}>
            {text.log.csv}
          </Button>
        )}
        <Button kind="quiet" icon="settings" onClick={openOptions}>
          {text.data}
        </Button>
      </p>
      {kept.cards.length > 0 && <ReminderChoices reminders={kept.reminders} />}
      <p class={css.note}>{text.local}</p>
    </div>
  )
}

/** A card in the list, with what it needs next and its last balance. */
function CardRow({ card, balance }: { card: Card; balance: SeenBalance | undefined }) {
  const { balance: balanceOn } = simsWords.value
  const due = dues.value.find((one) => one.card === card && card.reminds[one.kind])
  const hint = [
    due && dueSentence(words.value.due, language.value, due),
    operatorName(card.operator),
    balance && balanceOn(shownMoney(balance.balance), shownDay(balance.day, language.value)),
  ]
  return (
    <LinkRow
      icon="sim"
      title={card.label}
      hint={hint.filter(Boolean).join(' · ')}
      href={hashOf({ view: 'sim', card: card.id })}
    />
  )
}

function NewCard({ library, onDone }: { library: Library; onDone: () => void }) {
  const text = simsWords.value
  return (
    <div class={css.view}>
      <ViewHead title={text.form.add} />
      <UndoBar />
      <CardForm
        fields={{
          label: '',
          operator: operator.value,
          kind: 'sim',
          number: '',
          fee: null,
          idleDays: null,
          lastUsed: madeNow().day,
        }}
        library={library}
        onCancel={onDone}
        onSave={async (fields) => {
          if (await makeChange(addCard(fields, madeNow()), text.done.cardAdded)) onDone()
        }}
      />
    </div>
  )
}

function saveLog(): void {
  const { log } = simsWords.value
  if (ledger.value === null) return
  const rows = logRows(ledger.value, {
    columns: log.columns,
    operator: operatorName,
    kinds: log.kinds,
    paidBy: log.ways,
  })
  saveFile('topup-guard-log.csv', csv(rows), 'text/csv')
}
