import type { ComponentChildren } from 'preact'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { words } from '../../locales/current.ts'
import { Emblem } from '../emblem/emblem.tsx'
import { HostName } from '../host-name/host-name.tsx'
import { type CardState, cardFace } from './card-face.ts'
import css from './verdict-card.module.css'

/** A host as shown. */
export interface ShownHost {
  unicode: string
  ascii: string
  registrable: string | null
}

interface VerdictCardProps {
  /** Null while the answer is loading: the card keeps its place. */
  verdict: Verdict | null
  state: CardState
  host: ShownHost | null
  /** One line instead of three, for a reader of something else. Danger is never made small. */
  compact?: boolean
  /** As tall as the tallest card, so that the content below does not move when another verdict comes. */
  roomy?: boolean
  /** Content below the card's own words: details and actions. */
  children?: ComponentChildren
}

/** Whose page this is: an icon, a word, a sentence and the host. */
export function VerdictCard(props: VerdictCardProps) {
  const { verdict, state, host, children } = props
  const ui = words.value
  const room = props.roomy === true ? css.roomy : ''
  if (verdict === null)
    return (
      <section
        class={`${css.card} ${css.neutral} ${css.roomy}`}
        aria-label={ui.verdict.label}
        aria-busy
      />
    )
  const face = cardFace(verdict, state, ui)
  const compact = props.compact === true && face.emblem !== 'danger'
  const size = compact ? css.compact : face.calm ? css.calm : ''
  return (
    <section
      class={`${css.card} ${css[face.emblem]} ${size} ${room}`}
      aria-label={ui.verdict.label}
    >
      <div class={css.face}>
        <Emblem name={face.emblem} size={size === '' ? 40 : 20} />
        <div class={css.words}>
          <p class={`${css.word} ${face.calm && !compact ? 'visually-hidden' : ''}`}>{face.word}</p>
          {!compact && <p class={css.sentence}>{face.sentence}</p>}
          {host !== null && (compact || !face.calm) && <Host host={host} />}
        </div>
      </div>
      {!compact && <div class={css.foot}>{children}</div>}
    </section>
  )
}

/** The host with its registrable part emphasised, and as the browser's own machinery writes it if that differs. */
function Host({ host: { unicode, ascii, registrable } }: { host: ShownHost }) {
  return (
    <p class={css.host}>
      <HostName host={unicode} registrable={registrable} short />
      {unicode !== ascii && <code class={css.code}> {ascii}</code>}
    </p>
  )
}
