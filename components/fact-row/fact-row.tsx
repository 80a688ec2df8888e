import type { ComponentChildren } from 'preact'
import type { FactAge } from '../../guide/fact-age.ts'
import { words } from '../../locales/current.ts'
import { Badge } from '../badge/badge.tsx'
import { Icon } from '../icon/icon.tsx'
import css from './fact-row.module.css'

interface FactRowProps {
  children: ComponentChildren
  /** The page that states the fact; null if none is linked. */
  source: string | null
  /** The source's date as shown; null if the page is undated. */
  date: string | null
  age: FactAge
  checkWithOperator: boolean
  /** Where to check: the operator's own site. */
  checkHref: string | null
}

/** One fact with its source, its date and, if it may have changed, a label. */
export function FactRow(props: FactRowProps) {
  const text = words.value.topic
  return (
    <li class={css.row}>
      <div>{props.children}</div>
      <div class={css.origin}>
        {props.checkWithOperator && (
          <ChangeLabel href={props.checkHref} words={text.mayHaveChanged} />
        )}
        {props.age !== 'current' && <Badge>{text[props.age]}</Badge>}
        <span>{props.date === null ? text.undated : text.dated(props.date)}</span>
        {props.source !== null && (
          <a class={css.link} href={props.source} target="_blank" rel="noreferrer">
            {text.source}: {hostOf(props.source)}
            <Icon name="external" size={14} />
          </a>
        )}
      </div>
    </li>
  )
}

function ChangeLabel({ href, words }: { href: string | null; words: string }) {
  const badge = <Badge tone="unsure">{words}</Badge>
  if (href === null) return badge
  return (
    <a class={css.check} href={href} target="_blank" rel="noreferrer">
      {badge}
    </a>
  )
}

function hostOf(url: string): string {
  return new URL(url).hostname
}
