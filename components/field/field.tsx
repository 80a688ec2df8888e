import { useEffect, useRef } from 'preact/hooks'
import css from './field.module.css'

interface FieldProps {
  id: string
  label: string
  hint?: string
  /** What is wrong with the value, in place of the hint; null if nothing is. */
  error?: string | null
  type?: 'text' | 'date'
  placeholder?: string
  value: string
  inputMode?: 'tel' | 'url' | 'text' | 'decimal' | 'numeric'
  maxLength?: number
  /** Takes the focus when it appears, for the field that the person came for. */
  focus?: boolean
  onInput: (value: string) => void
}

/** A labelled field with a hint under it. */
export function Field(props: FieldProps) {
  const { id, label, hint, error = null, value, focus = false, onInput } = props
  const told = error ?? hint
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focus) input.current?.focus()
  }, [focus])
  return (
    <div class={css.field}>
      <label class={css.label} for={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        class={css.input}
        {...(props.type === 'date' ? { type: 'date' as const } : { type: 'text' as const })}
        inputmode={props.inputMode ?? 'text'}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={told === undefined ? undefined : `${id}-hint`}
        aria-invalid={error === null ? undefined : true}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {told !== undefined && (
        <p id={`${id}-hint`} class={error === null ? css.hint : css.error}>
          {told}
        </p>
      )}
    </div>
  )
}
