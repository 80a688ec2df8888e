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

/** A control under its visible label. The control has its own name for assistive technology. */
export function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class={css.labelled}>
      <span class={css.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}

/** An option's name with its meaning below it. */
export function OptionWords({ name, hint }: { name: string; hint: string }) {
  return (
    <span class={css.words}>
      <span class={css.name}>{name}</span>
      <span class={css.meaning}>{hint}</span>
    </span>
  )
}
