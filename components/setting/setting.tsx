import type { ComponentChildren } from 'preact'
import css from './setting.module.css'

interface SettingProps {
  /** The id of the section's heading. */
  id: string
  title: string
  hint?: string
  children: ComponentChildren
}

/** One setting: its name and meaning, beside its controls. */
export function Setting({ id, title, hint, children }: SettingProps) {
  return (
    <section class={css.setting} aria-labelledby={id}>
      <div class={css.head}>
        <h2 id={id}>{title}</h2>
        {hint !== undefined && <p class={css.hint}>{hint}</p>}
      </div>
      <div class={css.body}>{children}</div>
    </section>
  )
}
