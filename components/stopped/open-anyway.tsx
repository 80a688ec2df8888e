import { useEffect, useState } from 'preact/hooks'
import type { StoppedText } from '../../locales/stopped-text.ts'
import css from './open-anyway.module.css'

/**
 * How long a button that opens a fake ignores clicks after it appears, so that a second click meant for the previous
 * button does not press it.
 */
const ARMING_MS = 700

interface OpenAnywayProps {
  host: string
  text: StoppedText
  onOpen(scope: 'once' | 'always'): void
}

/** The last and smallest way on: two deliberate steps, the second of which says what it means. */
export function OpenAnyway({ host, text, onOpen }: OpenAnywayProps) {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <button type="button" class={css.ask} onClick={() => setAsked(true)}>
        {text.anyway}
      </button>
    )
  }
  return (
    <Decision
      host={host}
      text={text}
      onOpen={onOpen}
      onBack={() => {
        setAsked(false)
      }}
    />
  )
}

function Decision({ host, text, onOpen, onBack }: OpenAnywayProps & { onBack(): void }) {
  const armed = useArmed()
  const open = (scope: 'once' | 'always') => (event: Event) => {
    // A synthetic click, or one that came too soon, is not the person's decision.
    if (event.isTrusted && armed) onOpen(scope)
  }
  return (
    <section class={css.decision} aria-label={text.anyway}>
      <p>{text.anywayMeans(host)}</p>
      <div class={css.choices}>
        <button type="button" class={css.back} onClick={onBack}>
          {text.back}
        </button>
        <button type="button" class={css.open} aria-disabled={!armed} onClick={open('once')}>
          {text.once}
        </button>
        <button type="button" class={css.open} aria-disabled={!armed} onClick={open('always')}>
          {text.always}
        </button>
      </div>
      <p class={css.note}>{text.revocable}</p>
    </section>
  )
}

/** Returns true once the delay is over. */
function useArmed(): boolean {
  const [armed, setArmed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setArmed(true), ARMING_MS)
    return () => clearTimeout(timer)
  }, [])
  return armed
}
