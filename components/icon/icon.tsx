import css from './icon.module.css'
import { ICON_PATHS, type IconName } from './paths.ts'

interface IconProps {
  name: IconName
  /** Edge length in CSS pixels at the default text size; it grows with the text. */
  size?: 14 | 16 | 20 | 24 | 32
}

/** An icon that repeats the words beside it, so it is hidden from assistive technology. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      class={css.icon}
      style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  )
}
