import type { ComponentChildren } from 'preact'
import css from './choice.module.css'

interface ChoiceProps<Value extends string> {
  /** What is chosen: the group's accessible name. */
  label: string
  name: string
  value: Value | null
  options: readonly { value: Value; words: ComponentChildren; lang?: string }[]
  kind?: 'segments' | 'chips' | 'rows'
  onChange: (value: Value) => void
}

/** One of several: radio buttons drawn as segments, chips or rows. Arrow keys and screen readers know them. */
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
