import type { ComponentChildren } from 'preact'
import css from './card.module.css'

interface CardProps {
  /** The card's heading. The card is a region of that name. */
  title?: string
  tone?: 'plain' | 'answer' | 'caution'
  /** Shown beside the heading, such as a link to the full text. */
  aside?: ComponentChildren
  children: ComponentChildren
}

/** A self-contained part of a page. */
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
