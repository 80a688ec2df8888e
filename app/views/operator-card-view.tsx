import { useState } from 'preact/hooks'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { ButtonLink } from '../../components/button/button-link.tsx'
import { Card } from '../../components/card/card.tsx'
import { CodeChip } from '../../components/code-chip/code-chip.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { QrCode } from '../../components/qr-code/qr-code.tsx'
import { RichText } from '../../components/rich-text/rich-text.tsx'
import type { Operator } from '../../guard/operator.ts'
import { officialPage } from '../../guard/registry/official-page.ts'
import { factOf } from '../../guide/fact-index.ts'
import { formatFact } from '../../guide/format-fact.ts'
import { tells } from '../../guide/operators/cards.ts'
import {
  type CardValue,
  type OperatorCardRow,
  operatorCard,
} from '../../guide/operators/operator-card.ts'
import type { DialledFrom } from '../../guide/tel-uri.ts'
import { plainText } from '../../guide/text-parts.ts'
import { words } from '../../locales/current.ts'
import { checkedUpTo, today } from '../library/front-words.ts'
import type { Library } from '../library/library.ts'
import { hashOf } from '../route.ts'
import css from './operator-card-view.module.css'
import { ViewHead } from './view-head.tsx'

interface OperatorCardViewProps {
  operator: Operator
  library: Library
}

/** An operator at a glance: codes to dial, support, app, site, and when an idle number is lost. */
export function OperatorCardView({ operator, library }: OperatorCardViewProps) {
  const { card, operators, topic } = words.value
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
        .filter(({ row }) => tells(operator, row))
        .map((row) => (
          <Row key={row.row} row={row} operator={operator} library={library} />
        ))}
      <Unknown rows={rows.filter(({ row }) => !tells(operator, row))} library={library} />
      {codes && <p class={css.note}>{card.codes(operators[operator])}</p>}
      {codes && <p class={css.note}>{card.iphone}</p>}
      <p class={css.note}>{checkedUpTo(words.value, library.language, today())}</p>
    </div>
  )
}

/** The rows that could not be confirmed, together, with where to look instead. */
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

interface RowProps {
  row: OperatorCardRow
  operator: Operator
  library: Library
}

function Row({ row, operator, library }: RowProps) {
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
            <OperatorValue
              key={`${value.fact} ${value.name}`}
              value={value}
              operator={operator}
              library={library}
            />
          ))}
      </ul>
      {row.unknownFrom.length > 0 && <Elsewhere operator={operator} from={row.unknownFrom} />}
    </Card>
  )
}

/** From where no number is known, and how else to reach the operator from there. */
function Elsewhere({ operator, from }: { operator: Operator; from: readonly DialledFrom[] }) {
  const { card, topic } = words.value
  return (
    <p class={css.note}>
      {from.map((one) => card.noNumber[one]).join(' ')} {card.elsewhere}{' '}
      <a href={officialPage(operator, 'site')} target="_blank" rel="noreferrer">
        {topic.officialPage.site(operator)}
      </a>
    </p>
  )
}

/** A link to the topic that explains the row at length. */
function How({ href, topic }: { href: string; topic: string }) {
  const { steps } = words.value.topic
  return (
    <a class={css.more} href={href} aria-label={`${steps}: ${topic}`}>
      {steps}
      <Icon name="chevronEnd" size={14} />
    </a>
  )
}

/**
 * Whether a value of a row is shown: every code and number is, and of other values only the first of each fact, since
 * the fact's sentence tells them all.
 */
function isFirstOrDialled({ values }: OperatorCardRow, at: number, fact: string): boolean {
  if (values[at]?.value.kind === 'ussd' || values[at]?.value.kind === 'phone') return true
  return values.findIndex((other) => other.fact === fact) === at
}

interface OperatorValueProps {
  value: CardValue
  operator: Operator
  library: Library
}

/** One value of a card: a large code to copy, dial or scan, or else its fact's sentence. */
export function OperatorValue({ value, operator, library }: OperatorValueProps) {
  const { language, texts } = library
  const { card, operators } = words.value
  const sentence = texts[factOf(value.fact).topic].facts[value.fact] ?? ''
  const dialled = value.value.kind === 'ussd' || value.value.kind === 'phone'
  return (
    <li class={css.value}>
      {dialled ? (
        <>
          <CodeChip code={formatFact(value.value, language)} size="big" />
          {value.value.kind === 'phone' && value.from !== null && (
            <p>
              <Badge>{card.from[value.from](operators[operator])}</Badge>
            </p>
          )}
          <p class={css.note}>{plainText(sentence, language)}</p>
        </>
      ) : (
        <p>
          <RichText text={sentence} language={language} />
        </p>
      )}
      {value.checkWithOperator && (
        <p>
          <Badge tone="unsure">{words.value.topic.mayHaveChanged}</Badge>
        </p>
      )}
      {dialled && value.tel !== null && (
        <Dial tel={value.tel} code={formatFact(value.value, language)} />
      )}
    </li>
  )
}

function Dial({ tel, code }: { tel: string; code: string }) {
  const { card } = words.value
  const [shown, show] = useState(false)
  return (
    <>
      <p class={css.dial}>
        <a class={css.call} href={tel}>
          <Icon name="phone" />
          {card.call}
        </a>
        <Button kind="quiet" icon="qr" expanded={shown} onClick={() => show(!shown)}>
          {shown ? card.hideQr : card.showQr}
        </Button>
      </p>
      {shown && (
        <figure class={css.figure}>
          <QrCode data={tel} label={card.qrAlt(code)} />
          <figcaption class={css.note}>{card.qrHint}</figcaption>
        </figure>
      )}
    </>
  )
}
