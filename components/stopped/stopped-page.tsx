import type { ComponentChildren } from 'preact'
import type { StoppedText } from '../../locales/stopped-text.ts'
import { Emblem } from '../emblem/emblem.tsx'
import { OpenAnyway } from './open-anyway.tsx'
import css from './stopped-page.module.css'

interface StoppedPageProps {
  text: StoppedText
  brand: string
  /** The page had been running and claimed to be the operator; otherwise its address was enough. */
  claims: boolean
  tampered: boolean
  host: string
  /** Host of the operator's real page. */
  realHost: string
  /** What was opened and what it imitates, side by side. */
  comparison: ComponentChildren
  reasons: readonly string[]
  seal: ComponentChildren
  onOpenReal(): void
  onClose(): void
  onOpenAnyway(scope: 'once' | 'always'): void
}

/** The page that stands in the place of a stopped one: the way out first, the way on last and smallest. */
export function StoppedPage(props: StoppedPageProps) {
  const { text, brand, claims } = props
  return (
    <main class={css.page}>
      <header class={css.head}>
        <Emblem name="danger" size={64} />
        <div>
          <h1>{claims ? text.claims(brand) : text.title(brand)}</h1>
          <p class={css.lead}>{claims ? text.hadRun : text.notRun}</p>
        </div>
      </header>
      {props.comparison}
      <div class={css.ways}>
        {/* The tab was put here without being asked for: Enter must lead to the real page at once. */}
        <button type="button" class={css.primary} ref={focus} onClick={props.onOpenReal}>
          {text.openReal(brand)}
          <span class={css.target}>{props.realHost}</span>
        </button>
        <button type="button" class={css.secondary} onClick={props.onClose}>
          {text.close}
        </button>
      </div>
      <section class={css.why} aria-labelledby="why">
        <h2 id="why">{text.why}</h2>
        <ul>
          {props.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {props.tampered && <li>{text.tampered}</li>}
        </ul>
      </section>
      <footer class={css.foot}>
        {props.seal}
        <OpenAnyway host={props.host} text={text} onOpen={props.onOpenAnyway} />
      </footer>
    </main>
  )
}

const focus = (button: HTMLButtonElement | null): void => button?.focus({ preventScroll: true })
