import type { ComponentChildren } from 'preact'
import type { StoppedText } from '../../locales/stopped-text.ts'
import { Emblem } from '../emblem/emblem.tsx'
import { OpenAnyway } from './open-anyway.tsx'
import css from './stopped-page.module.css'

interface StoppedPageProps {
  text: StoppedText
  title: string
  lead: string
  host: string
  /** The operator's real page; null if no operator is imitated. */
  real: { brand: string; host: string; onOpen(): void } | null
  /** The opened and the imitated address, side by side. */
  comparison: ComponentChildren
  reasons: readonly string[]
  seal: ComponentChildren
  onClose(): void
  onOpenAnyway(scope: 'once' | 'always'): void
  onWrong(): void
}

/** The page that replaces a stopped one: the way out first, the way on last and smallest. */
export function StoppedPage(props: StoppedPageProps) {
  const { text, title, lead, real } = props
  return (
    <main class={css.page}>
      <p class={css.maker}>
        <Emblem name="app" size={20} />
        {text.maker}
      </p>
      <header class={css.head}>
        <Emblem name="danger" size={64} />
        <div>
          <h1>{title}</h1>
          <p class={css.lead}>{lead}</p>
        </div>
      </header>
      {props.comparison}
      <div class={css.ways}>
        {real && (
          // The person did not ask for this page, so Enter must lead to the real page at once.
          <button type="button" class={css.primary} ref={focus} onClick={real.onOpen}>
            {text.openReal(real.brand)}
            <span class={css.target}>{real.host}</span>
          </button>
        )}
        <button type="button" class={real ? css.secondary : css.primary} onClick={props.onClose}>
          {text.close}
        </button>
      </div>
      <section class={css.why} aria-labelledby="why">
        <h2 id="why">{text.why}</h2>
        <ul>
          {props.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
      <footer class={css.foot}>
        {props.seal}
        <button type="button" class={css.wrong} onClick={props.onWrong}>
          {text.wrong}
        </button>
        <OpenAnyway host={props.host} text={text} onOpen={props.onOpenAnyway} />
      </footer>
    </main>
  )
}

const focus = (button: HTMLButtonElement | null): void => button?.focus({ preventScroll: true })
