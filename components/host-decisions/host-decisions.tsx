import { DecisionRow } from './decision-row.tsx'
import type { DecisionWords, HostDecision } from './host-decision.ts'
import css from './host-decisions.module.css'

interface HostDecisionsProps {
  words: DecisionWords
  decisions: readonly HostDecision[]
  onTakeBack: (host: string) => void
  onUndo: (host: string) => void
}

/**
 * The hosts that the person decided about. Each decision can be taken back, and that can be undone while the page is
 * open.
 */
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
