import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { simsWords } from '../screen-words.ts'
import { changeFailed, closeLast, lastChange, undoLast } from './ledger-state.ts'
import css from './sims.module.css'

/** What was changed last, with the way to take it back; or that it could not be stored. */
export function UndoBar() {
  const { failed, undo } = simsWords.value
  const made = lastChange.value
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Whatever had the focus may have gone with the row it was in.
    if (made !== null && document.activeElement === document.body)
      (bar.current?.querySelector('button') ?? bar.current)?.focus()
  }, [made])
  useEffect(() => closeLast, [])
  return (
    <>
      <div role="alert" class={css.alert}>
        {changeFailed.value && <Notice kind="danger">{failed}</Notice>}
      </div>
      {made !== null && !changeFailed.value && (
        <div ref={bar} class={css.undo} tabIndex={-1}>
          <span>{made.words}</span>
          {made.undo.length > 0 && (
            <Button kind="quiet" icon="undo" onClick={() => void undoLast()}>
              {undo}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
