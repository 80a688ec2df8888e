import type { ComponentChildren } from 'preact'
import css from './setting.module.css'

interface SettingProps {
  /** Names the section in the document: its heading's id. */
  id: string
  title: string
  hint?: string
  children: ComponentChildren
}

/** One thing that can be set: what it is and what it means, beside what can be done about it. */
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
