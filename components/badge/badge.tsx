import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/paths.ts'
import css from './badge.module.css'

/** A badge's tone: shown as a colour, and also said by its word and icon. */
export type BadgeTone = 'good' | 'unsure' | 'bad' | 'plain'

const ICONS: Record<BadgeTone, IconName | null> = {
  good: 'check',
  unsure: 'help',
  bad: 'close',
  plain: null,
}

interface BadgeProps {
  tone?: BadgeTone
  children: ComponentChildren
}

/** A short label on something else. */
export function Badge({ tone = 'plain', children }: BadgeProps) {
  const icon = ICONS[tone]
  return (
    <span class={`${css.badge} ${css[tone] ?? ''}`}>
      {icon !== null && <Icon name={icon} size={14} />}
      {children}
    </span>
  )
}
