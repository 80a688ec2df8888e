import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { askToNotify, mayNotify } from '../../platform/notifications.ts'
import { simsWords } from '../screen-words.ts'
import css from './sims.module.css'

const allowed = signal<'unknown' | 'yes' | 'no' | 'refused'>('unknown')

/** Asks for notifications with the reason beside the button, or tells whether they are allowed. */
export function NotifyOffer() {
  const text = simsWords.value.reminders
  useMayNotify()
  if (allowed.value === 'unknown') return null
  if (allowed.value === 'yes') return <Notice kind="info">{text.allowed}</Notice>
  return (
    <Notice
      kind="info"
      action={
        <Button icon="clock" onClick={() => void ask()}>
          {text.allow}
        </Button>
      }
    >
      {allowed.value === 'refused' ? text.refused : text.ask}
    </Notice>
  )
}

/** The same beside what a card needs: one line, and nothing once notifications are allowed. */
export function NotifyLine() {
  const text = simsWords.value.reminders
  useMayNotify()
  if (allowed.value === 'refused') return <p class={css.note}>{text.refused}</p>
  if (allowed.value !== 'no') return null
  return (
    <p class={css.actions}>
      <span class={css.note}>{text.ask}</span>
      <Button kind="quiet" icon="clock" onClick={() => void ask()}>
        {text.allow}
      </Button>
    </p>
  )
}

function useMayNotify(): void {
  useEffect(() => {
    void mayNotify().then((may) => {
      if (may || allowed.value === 'unknown') allowed.value = may ? 'yes' : 'no'
    })
  }, [])
}

async function ask(): Promise<void> {
  allowed.value = (await askToNotify()) ? 'yes' : 'refused'
}
