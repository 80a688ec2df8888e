import type { ComponentChildren, VNode } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/paths.ts'
import css from './list-row.module.css'

/** What a row shows: an icon, its words, a line under them. */
export interface RowBodyProps {
  icon?: IconName
  title: ComponentChildren
  hint?: ComponentChildren
  /** Shown at the end of the row, before its arrow. */
  end?: ComponentChildren
}

/** The same element for all rows, so that Preact skips it when a list changes. */
const ARROW = <Icon name="chevronEnd" />

/** The inside of a row. It is a function, not a component, since rows are drawn at every key. */
export function rowBody({ icon, title, hint, end }: RowBodyProps): VNode {
  return (
    <>
      {icon !== undefined && (
        <span class={css.icon}>
          <Icon name={icon} size={20} />
        </span>
      )}
      <span class={css.words}>
        <span class={css.title}>{title}</span>
        {hint !== undefined && <span class={css.hint}>{hint}</span>}
      </span>
      {end}
      {ARROW}
    </>
  )
}
