import { Button } from '../button/button.tsx'
import { HostName } from '../host-name/host-name.tsx'
import { Icon } from '../icon/icon.tsx'
import type { DecisionWords, HostDecision } from './host-decision.ts'
import css from './host-decisions.module.css'

interface DecisionRowProps {
  words: DecisionWords
  decision: HostDecision
  onTakeBack: () => void
  onUndo: () => void
}

/** One host. Its row stays in place after the decision was taken back, so that undo is right under the finger. */
export function DecisionRow({ words, decision, onTakeBack, onUndo }: DecisionRowProps) {
  const { shown, registrable, note, takenBack, undoable } = decision
  return (
    <li class={css.row}>
      <span class={css.what}>
        <HostName host={shown} registrable={registrable} />
        {takenBack ? (
          <span class={css.done}>
            <Icon name="check" />
            {words.done}
          </span>
        ) : (
          note !== undefined && <span class={css.note}>{note}</span>
        )}
      </span>
      {/* One button for both, so that the focus stays where it is. */}
      {(!takenBack || undoable) && (
        <Button
          kind="quiet"
          label={`${takenBack ? words.undo : words.act}: ${shown}`}
          {...(takenBack && { icon: 'undo' as const })}
          onClick={takenBack ? onUndo : onTakeBack}
        >
          {takenBack ? words.undo : words.act}
        </Button>
      )}
    </li>
  )
}
