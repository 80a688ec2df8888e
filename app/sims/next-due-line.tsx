import { Icon } from '../../components/icon/icon.tsx'
import { isDay } from '../../ledger/day.ts'
import { language, words } from '../../locales/current.ts'
import { dueSentence } from '../../locales/due-text.ts'
import { hashOf } from '../route.ts'
import css from './next-due-line.module.css'
import { soonest } from './soonest.ts'

/** One line on the first page: the soonest thing that a card needs. Without a card there is nothing. */
export function NextDueLine() {
  const { value: due } = soonest
  if (due === null || !isDay(due.day)) return null
  const sentence = dueSentence(words.value.due, language.value, { kind: due.kind, day: due.day })
  return (
    <a class={css.line} href={hashOf({ view: 'sim', card: due.card })}>
      <Icon name="calendar" />
      <span>
        <b>{due.label}</b>: {sentence}
      </span>
    </a>
  )
}
