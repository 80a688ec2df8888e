import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/paths.ts'
import css from './button.module.css'

interface ButtonLinkProps {
  children: ComponentChildren
  href: string
  kind?: 'primary' | 'secondary' | 'quiet'
  icon?: IconName
  label?: string
}

/** A link to another page drawn as a button; it opens in a new tab. */
export function ButtonLink({ children, href, kind = 'secondary', icon, label }: ButtonLinkProps) {
  return (
    <a
      class={`${css.button} ${css[kind]}`}
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}
