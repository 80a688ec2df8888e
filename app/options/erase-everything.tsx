import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../../components/announcer/announcer.tsx'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { send } from '../../platform/send.ts'
import { optionsWords } from '../screen-words.ts'
import css from './data-section.module.css'

/** How long everything that was erased can be brought back. */
const UNDO_MS = 10_000

/** Where the erasing stands; `erased` holds what was stored, in this page's memory only. */
type State =
  | { step: 'idle' | 'asking' | 'gone' | 'failed' }
  | { step: 'erased'; erased: Record<string, unknown> }

/** Erases everything, in two steps, and brings it back for ten seconds. */
export function EraseEverything() {
  const text = optionsWords.value.data
  const [state, setState] = useState<State>({ step: 'idle' })
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed is gone: the next one takes the focus.
    if (state.step === 'asking' || state.step === 'erased')
      place.current?.querySelector('button')?.focus()
    if (state.step !== 'erased') return
    const late = setTimeout(() => setState({ step: 'gone' }), UNDO_MS)
    return () => clearTimeout(late)
  }, [state])
  const erase = async (): Promise<void> => {
    const erased = await send({ type: 'erase-all' })
    if (erased === 'no-answer') return setState({ step: 'failed' })
    setState({ step: 'erased', erased })
    announce(text.erased)
  }
  const undo = async (erased: Record<string, unknown>): Promise<void> => {
    const answer = await send({ type: 'undo-erase', erased })
    setState({ step: answer === 'no-answer' ? 'failed' : 'idle' })
    if (answer !== 'no-answer') announce(text.broughtBack)
  }
  return (
    <div ref={place} class={css.part}>
      <div role="alert">
        {state.step === 'failed' && <Notice kind="danger">{text.notErased}</Notice>}
      </div>
      {state.step === 'erased' ? (
        <Notice
          kind="info"
          action={
            <Button icon="undo" onClick={() => void undo(state.erased)}>
              {text.undo}
            </Button>
          }
        >
          {text.erased}
        </Notice>
      ) : state.step === 'asking' ? (
        <>
          <Notice kind="caution">{text.sure}</Notice>
          <p class={css.actions}>
            <Button onClick={() => setState({ step: 'idle' })}>{text.keep}</Button>
            <Button kind="quiet" icon="remove" onClick={() => void erase()}>
              {text.eraseNow}
            </Button>
          </p>
        </>
      ) : (
        <>
          {state.step === 'gone' && <p>{text.gone}</p>}
          <Button icon="remove" onClick={() => setState({ step: 'asking' })}>
            {text.erase}
          </Button>
        </>
      )}
    </div>
  )
}
