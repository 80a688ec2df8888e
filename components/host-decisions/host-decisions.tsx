import { DecisionRow } from './decision-row.tsx'
import css from './host-decisions.module.css'

/** A decision about one host, as it is shown. */
export interface HostDecision {
  host: string
  /** The host as a person reads it, and the part of it one pays for at a registrar. */
  shown: string
  registrable: string | null
  /** A line under it: since when, for how long. */
  note?: string
  /** It was taken back a moment ago and can be put in force again. */
  takenBack: boolean
  /** False where taking it back is final. */
  undoable: boolean
}

/** The words of a list: what the decision is, and what can be done about it. */
export interface DecisionWords {
  title: string
  hint: string
  act: string
  done: string
  undo: string
}

interface HostDecisionsProps {
  words: DecisionWords
  decisions: readonly HostDecision[]
  onTakeBack: (host: string) => void
  onUndo: (host: string) => void
}

/** The hosts a person decided something about: each can be taken back, and that undone while the page is open. */
export function HostDecisions({ words, decisions, onTakeBack, onUndo }: HostDecisionsProps) {
  if (decisions.length === 0) return null
  return (
    <div class={css.group}>
      <h3>{words.title}</h3>
      <p class={css.hint}>{words.hint}</p>
      <ul class={css.list} aria-label={words.title}>
        {decisions.map((decision) => (
          <DecisionRow
            key={decision.host}
            words={words}
            decision={decision}
            onTakeBack={() => onTakeBack(decision.host)}
            onUndo={() => onUndo(decision.host)}
          />
        ))}
      </ul>
    </div>
  )
}
