import choice from '../choice/choice.module.css'
import css from './multi-choice.module.css'

interface MultiChoiceProps<Value extends string> {
  label: string
  values: readonly Value[]
  options: readonly { value: Value; words: string }[]
  onChange: (values: readonly Value[]) => void
}

/** Checkboxes drawn as chips: the person may choose several. */
export function MultiChoice<Value extends string>(props: MultiChoiceProps<Value>) {
  const { label, values, options, onChange } = props
  const toggle = (value: Value): void =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <fieldset class={`${choice.group} ${css.chips}`}>
      <legend class="visually-hidden">{label}</legend>
      {options.map(({ value, words }) => (
        <label key={value} class={choice.option}>
          <input
            class={choice.input}
            type="checkbox"
            checked={values.includes(value)}
            onChange={() => toggle(value)}
          />
          <span class={choice.words}>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
