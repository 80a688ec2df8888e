import { ButtonLink } from '../../components/button/button-link.tsx'
import { Card } from '../../components/card/card.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import type { Operator } from '../../guard/operator.ts'
import { officialPage } from '../../guard/registry/official-page.ts'
import { type OperatorCardRow, operatorCard } from '../../guide/operators/operator-card.ts'
import { words } from '../../locales/current.ts'
import type { Library } from '../library/library.ts'
import { hashOf } from '../route.ts'
import css from './operator-card.module.css'
import { OperatorValue } from './operator-value.tsx'
import { ViewHead } from './view-head.tsx'

interface OperatorCardViewProps {
  operator: Operator
  library: Library
}

/** What one needs of an operator at a glance: codes to dial, support, app, site, when an idle number dies. */
export function OperatorCardView({ operator, library }: OperatorCardViewProps) {
  const { card, operators, topic, home } = words.value
  const rows = operatorCard(operator)
  const codes = rows.some(({ values }) => values.some(({ dialing }) => dialing === 'android-only'))
  return (
    <div class={css.view}>
      <ViewHead title={operators[operator]} />
      <p class={css.pages}>
        <ButtonLink kind="primary" icon="external" href={officialPage(operator, 'payment')}>
          {topic.officialPage.payment(operator)}
        </ButtonLink>
        <ButtonLink icon="external" href={officialPage(operator, 'account')}>
          {topic.officialPage.account(operator)}
        </ButtonLink>
      </p>
      {rows
        .filter(({ values }) => values.length > 0)
        .map((row) => (
          <Row key={row.row} row={row} library={library} />
        ))}
      <Unknown rows={rows.filter(({ values }) => values.length === 0)} library={library} />
      {codes && <p class={css.note}>{card.iphone}</p>}
      <p class={css.note}>{home.checkedUpTo}</p>
    </div>
  )
}

/** What could not be confirmed, together: where to look for it instead. */
function Unknown({ rows, library }: { rows: readonly OperatorCardRow[]; library: Library }) {
  const { card } = words.value
  if (rows.length === 0) return null
  return (
    <Card title={card.unknown}>
      <dl class={css.unknown}>
        {rows.map(({ row, topic }) => (
          <div key={row}>
            <dt>{card.rows[row]}</dt>
            <dd>
              <a href={hashOf({ view: 'topic', topic })}>{library.texts[topic].title}</a>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

function Row({ row, library }: { row: OperatorCardRow; library: Library }) {
  const { card } = words.value
  const { title } = library.texts[row.topic]
  return (
    <Card
      title={card.rows[row.row]}
      aside={<How href={hashOf({ view: 'topic', topic: row.topic })} topic={title} />}
    >
      <ul class={css.values}>
        {row.values
          .filter(({ fact }, at) => isFirstOrDialled(row, at, fact))
          .map((value) => (
            <OperatorValue key={`${value.fact} ${value.name}`} value={value} library={library} />
          ))}
      </ul>
    </Card>
  )
}

/** The way to the topic that tells it at length. */
function How({ href, topic }: { href: string; topic: string }) {
  const { steps } = words.value.topic
  return (
    <a class={css.more} href={href} aria-label={`${steps}: ${topic}`}>
      {steps}
      <Icon name="chevronEnd" size={14} />
    </a>
  )
}

/** What is not dialled is told by its fact's sentence, once, however many of its values the row has. */
function isFirstOrDialled({ values }: OperatorCardRow, at: number, fact: string): boolean {
  if (values[at]?.value.kind === 'ussd' || values[at]?.value.kind === 'phone') return true
  return values.findIndex((other) => other.fact === fact) === at
}
