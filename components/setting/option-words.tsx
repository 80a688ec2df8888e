import css from './option-words.module.css'

/** An option's name with its meaning below it. */
export function OptionWords({ name, hint }: { name: string; hint: string }) {
  return (
    <span class={css.words}>
      <span class={css.name}>{name}</span>
      <span class={css.hint}>{hint}</span>
    </span>
  )
}
