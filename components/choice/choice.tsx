import type { ComponentChildren } from 'preact'
import css from './choice.module.css'

interface ChoiceProps<Value extends string> {
  /** The question: the group's accessible name. */
  label: string
  name: string
  value: Value | null
  options: readonly { value: Value; words: ComponentChildren; lang?: string }[]
  kind?: 'segments' | 'chips' | 'rows'
  onChange: (value: Value) => void
}

/** Radio buttons drawn as segments, chips or rows, so that arrow keys and screen readers work as usual. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, name, value, options, kind = 'segments', onChange } = props
  return (
    <fieldset class={`${css.group} ${css[kind]}`}>
      <legend class="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class={css.option} lang={option.lang}>
          <input
            class={css.input}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span class={css.words}>{option.words}</span>
        </label>
      ))}
    </fieldset>
  )
}
