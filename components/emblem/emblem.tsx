import css from './emblem.module.css'
import { readShapes } from './read-shapes.ts'
import { EMBLEM_SHAPES, type EmblemName } from './shapes.ts'

interface EmblemProps {
  name: EmblemName
  size?: 16 | 20 | 32 | 40 | 64
}

/** The emblem of a verdict in the verdict's colour. The words beside it name it. */
export function Emblem({ name, size = 32 }: EmblemProps) {
  return (
    <svg
      class={`${css.emblem} ${css[name]}`}
      style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      {readShapes(EMBLEM_SHAPES[name]).map((shape) => (
        <path key={shape.d} class={css[shape.paint]} d={shape.d} />
      ))}
    </svg>
  )
}
