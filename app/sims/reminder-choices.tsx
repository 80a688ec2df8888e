import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Field } from '../../components/field/field.tsx'
import type { Reminders } from '../../ledger/ledger.ts'
import { saveFile } from '../save-file.ts'
import { simsWords } from '../screen-words.ts'
import { readDays } from './card-fields.ts'
import { dues, makeChange } from './ledger-state.ts'
import { NotifyOffer } from './notify-offer.tsx'
import css from './sims.module.css'

/** When and how to be reminded. Notifications are asked for only here, with the reason. */
export function ReminderChoices({ reminders }: { reminders: Reminders }) {
  const text = simsWords.value.reminders
  return (
    <Disclosure summary={text.title}>
      <div class={css.view}>
        <NotifyOffer />
        <Days key={JSON.stringify(reminders)} reminders={reminders} />
        <div>
          <Button icon="calendar" onClick={() => void saveCalendar(reminders)}>
            {text.calendar}
          </Button>
          <p class={css.note}>{text.calendarHint}</p>
        </div>
      </div>
    </Disclosure>
  )
}

function Days({ reminders }: { reminders: Reminders }) {
  const text = simsWords.value.reminders
  const { done } = simsWords.value
  const [idle, setIdle] = useState(reminders.idle.join(', '))
  const [fee, setFee] = useState(reminders.fee.join(', '))
  const [check, setCheck] = useState(reminders.check === null ? '' : String(reminders.check))
  const [isWrong, setWrong] = useState(false)
  const save = (event: Event): void => {
    event.preventDefault()
    const days = [readDays(idle), readDays(fee), readDays(check)] as const
    const wrong = days.includes(null) || (days[2]?.length ?? 2) > 1 || days[2]?.[0] === 0
    setWrong(wrong)
    if (wrong) return
    const to = { idle: days[0] ?? [], fee: days[1] ?? [], check: days[2]?.[0] ?? null }
    void makeChange({ kind: 'set-reminders', to }, done.seen)
  }
  return (
    <form class={css.form} aria-label={text.title} onSubmit={save}>
      <Field id="idle-leads" label={text.before.idle} value={idle} onInput={setIdle} />
      <Field id="fee-leads" label={text.before.fee} value={fee} onInput={setFee} />
      <Field
        id="check-days"
        label={text.check}
        inputMode="numeric"
        hint={text.daysHint}
        value={check}
        error={isWrong ? text.wrong : null}
        onInput={setCheck}
      />
      <p>
        <Button submit>{text.save}</Button>
      </p>
    </form>
  )
}

/** Makes the calendar's file. Its library is loaded only now. */
async function saveCalendar(reminders: Reminders): Promise<void> {
  const { calendar } = await import('../../ledger/calendar.ts')
  const text = simsWords.value.reminders
  const file = calendar(
    dues.value,
    reminders,
    {
      name: text.calendarName,
      // It is read on other days than today: nothing is counted in it.
      title: ({ card, kind }) => `${card.label}: ${text.calendarTitles[kind]}`,
      text: () => text.calendarText,
    },
    Date.now(),
  )
  saveFile('topup-guard.ics', file, 'text/calendar')
}
