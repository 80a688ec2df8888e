import type { ComponentChildren } from 'preact'
import css from './card.module.css'

interface CardProps {
  /** Its heading; the card is a region of that name. */
  title?: string
  tone?: 'plain' | 'accent' | 'caution'
  /** What stands beside the heading: where it is told at length. */
  aside?: ComponentChildren
  children: ComponentChildren
}

/** A piece of a page that stands for itself. */
export function Card({ title, tone = 'plain', aside, children }: CardProps) {
  return (
    <section class={`${css.card} ${css[tone] ?? ''}`}>
      {title !== undefined && (
        <div class={css.head}>
          <h2 class={css.title}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
