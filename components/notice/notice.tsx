import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/paths.ts'
import css from './notice.module.css'

/** What a notice is about: information, a caution, or an error. */
export type NoticeKind = 'info' | 'caution' | 'danger'

const ICONS: Record<NoticeKind, IconName> = { info: 'info', caution: 'alert', danger: 'hand' }

interface NoticeProps {
  kind: NoticeKind
  children: ComponentChildren
  action?: ComponentChildren
}

/** A sentence that must not be missed, with the actions it offers. */
export function Notice({ kind, children, action }: NoticeProps) {
  return (
    <div class={`${css.notice} ${css[kind]}`}>
      <Icon name={ICONS[kind]} size={20} />
      <div class={css.body}>
        <div>{children}</div>
        {action}
      </div>
    </div>
  )
}
