import { Button } from '../../components/button/button.tsx'
import type { Due } from '../../ledger/due.ts'
import { addUse } from '../../ledger/new-rows.ts'
import { language, words } from '../../locales/current.ts'
import { dueSentence } from '../../locales/due-text.ts'
import { simsWords } from '../screen-words.ts'
import { madeNow, makeChange } from './ledger-state.ts'
import { idleTerm, operatorName } from './shown.ts'
import css from './sims.module.css'

const DAY_MS = 24 * 3_600_000

interface DueRowsProps {
  dues: readonly Due[]
  /** Opens the form for a balance. */
  onLook: () => void
}

/** What one card needs, the soonest first, and what can be done about each. */
export function DueRows({ dues, onLook }: DueRowsProps) {
  const { due } = words.value
  const { moscow, byRule } = simsWords.value
  const ruled = dues.find(({ kind, card }) => kind === 'idle' && card.idleDays === null)?.card
  return (
    <>
      <ul class={css.dues}>
        {dues.map((one) => {
          const sentence = dueSentence(due, language.value, one)
          return (
            <li key={one.key} class={css.due}>
              <p class={css.sentence}>{sentence}</p>
              <Actions due={one} sentence={sentence} onLook={onLook} />
            </li>
          )
        })}
      </ul>
      {ruled !== undefined && (
        <p class={css.note}>{byRule(idleTerm(ruled.operator), operatorName(ruled.operator))}</p>
      )}
      <p class={css.note}>{moscow}</p>
    </>
  )
}

function Actions({
  due,
  sentence,
  onLook,
}: { due: Due; sentence: string } & Pick<DueRowsProps, 'onLook'>) {
  const { card, kind, key } = due
  const text = simsWords.value
  const label = (action: string): string => `${action}: ${sentence}`
  const turn = (on: boolean): void =>
    void makeChange(
      { kind: 'switch-reminder', id: card.id, due: kind, on },
      on ? text.done.reminderOn : text.done.reminderOff,
    )
  if (!card.reminds[kind])
    return (
      <p class={css.actions}>
        <span class={css.note}>{text.silent}</span>
        <Button kind="quiet" label={label(text.on)} onClick={() => turn(true)}>
          {text.on}
        </Button>
      </p>
    )
  const first = {
    idle: {
      words: text.usedToday,
      act: () => void makeChange(addUse(card.id, madeNow()), text.done.entryAdded),
    },
    fee: { words: text.seen, act: () => void makeChange({ kind: 'done', key }, text.done.seen) },
    check: { words: text.look, act: onLook },
  }[kind]
  const putOff = (): void =>
    void makeChange({ kind: 'put-off', key, until: Date.now() + DAY_MS }, text.done.putOff)
  return (
    <p class={css.actions}>
      <Button label={label(first.words)} onClick={first.act}>
        {first.words}
      </Button>
      <Button kind="quiet" label={label(text.tomorrow)} onClick={putOff}>
        {text.tomorrow}
      </Button>
      <Button kind="quiet" label={text.off(sentence)} onClick={() => turn(false)}>
        {text.offShort}
      </Button>
    </p>
  )
}
