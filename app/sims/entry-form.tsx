import { useState } from 'preact/hooks'
import { Choice } from '../../components/choice/choice.tsx'
import { Field } from '../../components/field/field.tsx'
import { isDay } from '../../ledger/day.ts'
import { type Entry, PAID_BY } from '../../ledger/ledger.ts'
import { plainMoney, readMoney } from '../../ledger/money.ts'
import { simsWords } from '../screen-words.ts'
import { FormActions } from './form-actions.tsx'
import css from './sims.module.css'
import { useWrongField } from './use-wrong-field.ts'

/** What a person fills in of an entry. */
export type EntryFields = Omit<Entry, 'id' | 'card' | 'at'>

interface EntryFormProps {
  fields: EntryFields
  onSave: (fields: EntryFields) => void
  onCancel: () => void
}

/** Returns a sum as it is typed into a field. */
const typed = (kopecks: number | null): string =>
  kopecks === null ? '' : plainMoney(kopecks).replace(/\.00$/, '')

/** A line of the log to fill in: what was paid, what the balance is, and what the person wants to remember of it. */
export function EntryForm({ fields, onSave, onCancel }: EntryFormProps) {
  const { log, form } = simsWords.value
  const [amount, setAmount] = useState(typed(fields.amount))
  const [balance, setBalance] = useState(typed(fields.balance))
  const [day, setDay] = useState<string>(fields.day)
  const [paidBy, setPaidBy] = useState(fields.paidBy)
  const [note, setNote] = useState(fields.note)
  const [tries, setTries] = useState(0)
  const place = useWrongField(tries)
  const tried = tries > 0
  const isTopup = fields.kind === 'topup'
  const amountWrong = isTopup && !((readMoney(amount) ?? -1) >= 0)
  const balanceWrong = balance.trim() === '' ? fields.kind === 'check' : readMoney(balance) === null
  const save = (event: Event): void => {
    event.preventDefault()
    setTries(tries + 1)
    if (amountWrong || balanceWrong || !isDay(day)) return
    onSave({
      ...fields,
      day,
      amount: isTopup ? readMoney(amount) : null,
      balance: readMoney(balance),
      paidBy: isTopup ? paidBy : null,
      note: note.trim(),
    })
  }
  return (
    <form ref={place} class={css.form} aria-label={log.kinds[fields.kind]} onSubmit={save}>
      {isTopup && (
        <Field
          id="amount"
          label={log.amount}
          inputMode="decimal"
          value={amount}
          focus
          error={tried && amountWrong ? form.wrong.money : null}
          onInput={setAmount}
        />
      )}
      {fields.kind !== 'use' && (
        <Field
          id="balance"
          label={isTopup ? log.balanceAfter : log.balance}
          inputMode="decimal"
          value={balance}
          focus={!isTopup}
          error={tried && balanceWrong ? form.wrong.money : null}
          onInput={setBalance}
        />
      )}
      <Field
        id="day"
        type="date"
        label={log.day}
        value={day}
        error={tried && !isDay(day) ? form.wrong.day : null}
        onInput={setDay}
      />
      {isTopup && (
        <div class={css.labelled}>
          <span aria-hidden="true">{log.paidBy}</span>
          <Choice
            label={log.paidBy}
            name="paid-by"
            kind="chips"
            value={paidBy}
            options={PAID_BY.map((value) => ({ value, words: log.ways[value] }))}
            onChange={setPaidBy}
          />
        </div>
      )}
      <Field id="note" label={log.note} value={note} maxLength={200} onInput={setNote} />
      <FormActions onCancel={onCancel} />
    </form>
  )
}
