import type { ComponentChildren } from 'preact'
import css from './labelled.module.css'

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
