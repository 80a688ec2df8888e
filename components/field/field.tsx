import { useEffect, useRef } from 'preact/hooks'
import css from './field.module.css'

interface FieldProps {
  id: string
  label: string
  hint: string
  placeholder?: string
  value: string
  inputMode?: 'tel' | 'url' | 'text'
  maxLength?: number
  /** Takes the focus when it appears, for the field that the person came for. */
  focus?: boolean
  onInput: (value: string) => void
}

/** A labelled field with a hint under it. */
export function Field(props: FieldProps) {
  const { id, label, hint, value, focus = false, onInput } = props
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
        type="text"
        inputmode={props.inputMode ?? 'text'}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={css.hint}>
        {hint}
      </p>
    </div>
  )
}
