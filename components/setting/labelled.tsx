import type { ComponentChildren } from 'preact'
import css from './labelled.module.css'

/** A control under the words that name it; the control names itself to assistive technology. */
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
