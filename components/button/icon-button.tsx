import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/paths.ts'
import css from './button.module.css'

interface IconButtonProps {
  icon: IconName
  /** What it does, in words: its accessible name and its tooltip. */
  label: string
  onClick: () => void
}

/** A button that shows only an icon. */
export function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class={css.alone} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} size={20} />
    </button>
  )
}
