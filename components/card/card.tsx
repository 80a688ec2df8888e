import type { ComponentChildren } from 'preact'
import css from './card.module.css'

interface CardProps {
  /** Its heading; the card is a region of that name. */
  title?: string
  tone?: 'plain' | 'accent' | 'caution'
  children: ComponentChildren
}

/** A piece of a page that stands for itself. */
export function Card({ title, tone = 'plain', children }: CardProps) {
  return (
    <section class={`${css.card} ${css[tone]}`}>
      {title !== undefined && <h2 class={css.title}>{title}</h2>}
      {children}
    </section>
  )
}
