import type { ComponentChildren } from 'preact'
import type { Check } from '../../guard/verdict/check-result.ts'
import { words } from '../../locales/current.ts'
import { Disclosure } from '../disclosure/disclosure.tsx'
import { HostName } from '../host-name/host-name.tsx'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/paths.ts'
import type { ShownHost } from './verdict-card.tsx'
import css from './verdict-details.module.css'

interface VerdictDetailsProps {
  host: ShownHost | null
  /** A sentence for each reason, in the language on screen. */
  reasons: readonly string[]
  /** A sentence for each check of the verdict, in their order. */
  checks: readonly { check: Check; sentence: string }[]
  open?: boolean
  onToggle?: ((open: boolean) => void) | undefined
  /** What stands last: what can be decided about the host, a way to say that the verdict is wrong. */
  children?: ComponentChildren
}

const STATE_ICONS: Record<Check['state'], IconName> = {
  passed: 'check',
  failed: 'close',
  notChecked: 'minus',
}

/** Why the verdict is what it is: its reasons, the checks that passed, failed or were not made, and the whole host. */
export function VerdictDetails(props: VerdictDetailsProps) {
  const { host, reasons, checks, open = false, onToggle, children } = props
  const text = words.value.verdict
  return (
    <Disclosure summary={text.details} open={open} onToggle={onToggle}>
      <section class={css.details} aria-label={text.details}>
        {host !== null && (
          <p>
            <span class={css.term}>{text.whole}</span>
            <HostName host={host.unicode} registrable={host.registrable} />
          </p>
        )}
        <h2 class={css.term}>{text.reasons}</h2>
        <ul class={css.list}>
          {(reasons.length > 0 ? reasons : [text.noReasons]).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {checks.length > 0 && <h2 class={css.term}>{text.checks}</h2>}
        <ul class={css.checks}>
          {checks.map(({ check, sentence }) => (
            <li key={check.id} class={css[check.state]}>
              <Icon name={STATE_ICONS[check.state]} />
              <span>
                <b>{text.states[check.state]}</b> {sentence}
              </span>
            </li>
          ))}
        </ul>
        <p class={css.note}>{text.notASeal}</p>
        {children}
      </section>
    </Disclosure>
  )
}
