import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/paths.ts'
import css from './button.module.css'

interface ButtonProps {
  children: ComponentChildren
  kind?: 'primary' | 'secondary' | 'quiet'
  icon?: IconName
  pressed?: boolean
  expanded?: boolean
  controls?: string
  label?: string
  /** Sends the form it stands in. */
  submit?: boolean
  onClick?: () => void
}

/** A button with words and, if it helps, an icon before them. */
export function Button(props: ButtonProps) {
  const { children, kind = 'secondary', icon, onClick } = props
  return (
    <button
      type={props.submit ? 'submit' : 'button'}
      class={`${css.button} ${css[kind]}`}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={onClick}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
