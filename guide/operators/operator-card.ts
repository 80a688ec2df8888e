import type { Operator } from '../../guard/operator.ts'
import type { FactRecord, FactValue } from '../fact.ts'
import { factOf } from '../fact-index.ts'
import type { FactId } from '../facts/index.ts'
import { type DialledFrom, dialledFrom, linkDialing, telUri } from '../tel-uri.ts'
import type { TopicId } from '../topic-id.ts'
import { CARD_ROWS, type CardRow, OPERATOR_CARDS } from './cards.ts'

/** A value of a card's row, ready to be printed, copied, linked and drawn as a QR code. */
export interface CardValue {
  fact: FactId
  /** The name of the value within its fact. */
  name: string
  value: FactValue
  /** The `tel:` URI for a link and for a QR code; null if nothing can be dialled as it stands. */
  tel: string | null
  /** From where it can be dialled; null for what isn't dialled. */
  from: DialledFrom | null
  /** Which phones dial it from a link; see `linkDialing`. */
  dialing: ReturnType<typeof linkDialing>
  checkWithOperator: boolean
  confidence: FactRecord['confidence']
}

/** A row of an operator's card. */
export interface OperatorCardRow {
  row: CardRow
  /** The topic that says more. */
  topic: TopicId
  /** Empty if nothing could be confirmed: the row then sends to the operator's app and site. */
  values: readonly CardValue[]
  /** In the row `support`, from where no number is known: there the card says how else. */
  unknownFrom: readonly DialledFrom[]
}

/** What is known of an operator at a glance: every row, in order, those without a confirmed value included. */
export function operatorCard(operator: Operator): OperatorCardRow[] {
  const card = OPERATOR_CARDS[operator]
  return CARD_ROWS.map((row) => {
    const values = [
      ...(row === 'site' ? cardValue('domains', operator) : []),
      ...(card?.[row] ?? []).flatMap(([id, name]) => cardValue(id, name)),
    ]
    const known = new Set(values.map(({ from }) => from))
    const unknownFrom = row === 'support' ? FROM.filter((from) => !known.has(from)) : []
    return { row, topic: TOPIC_OF_ROW[row], values, unknownFrom }
  })
}

const FROM: readonly DialledFrom[] = ['own-sim', 'russia', 'anywhere']

const TOPIC_OF_ROW: Record<CardRow, TopicId> = {
  balance: 'balance',
  ownNumber: 'own_number',
  tariff: 'plans',
  services: 'account',
  promised: 'promised_payment',
  support: 'support',
  app: 'topup_online',
  site: 'url_check',
  idle: 'keep_alive',
}

function cardValue(id: FactId, name: string): CardValue[] {
  const fact = factOf(id)
  const value = fact.values[name]
  if (value === undefined || !fact.printable) return []
  const { checkWithOperator, confidence } = fact
  return [
    {
      fact: id,
      name,
      value,
      tel: telUri(value),
      from: dialledFrom(value),
      dialing: linkDialing(value),
      checkWithOperator,
      confidence,
    },
  ]
}
