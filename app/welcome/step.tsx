import type { ComponentChildren } from 'preact'
import css from './step.module.css'

interface StepProps {
  number: number
  title: string
  children: ComponentChildren
  /** Shown beside the rest if there is room, otherwise after it. */
  aside?: ComponentChildren
}

/** One step of the welcome page. */
export function Step({ number, title, children, aside }: StepProps) {
  const id = `step-${number}`
  return (
    <li class={css.step}>
      <section aria-labelledby={id} class={aside === undefined ? '' : css.halves}>
        <div class={css.body}>
          <h2 id={id} class={css.title}>
            <span class={css.number}>{number}</span>
            {title}
          </h2>
          {children}
        </div>
        {aside}
      </section>
    </li>
  )
}
