import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import css from './disclosure.module.css'

interface DisclosureProps {
  summary: ComponentChildren
  open?: boolean
  onToggle?: ((open: boolean) => void) | undefined
  children: ComponentChildren
}

/** A heading that opens and closes more content. */
export function Disclosure({ summary, open = false, onToggle, children }: DisclosureProps) {
  return (
    <details
      class={css.disclosure}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary class={css.summary}>
        <Icon name="chevronEnd" />
        <span>{summary}</span>
      </summary>
      <div class={css.body}>{children}</div>
    </details>
  )
}
