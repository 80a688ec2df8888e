import type { FactId } from '../facts/index.ts'
import type { TopicId } from '../topic-id.ts'
import { ONLY_WHERE_KNOWN, OPERATOR_DETAILS } from './operator-details.ts'
import type { Situation } from './situation.ts'
import { WAYS_TABLE, type WayCell } from './table.ts'
import {
  type FactReference,
  type ReadyId,
  STANDINGS,
  type Standing,
  TIMING_OF_WAY,
  TIMINGS,
  type Timing,
  TOPIC_OF_WAY,
  type WayId,
  type WhyId,
} from './way.ts'

/** A way as it stands in a situation. */
export interface Way {
  id: WayId
  standing: Standing
  timing: Timing
  why: WhyId
  ready: readonly ReadyId[]
  /** The operator's fee, where it is known. */
  fee: FactReference | null
  /** The code that does it, where there is one. */
  dial: FactReference | null
  facts: readonly FactId[]
  /** The topic that tells the steps at length. */
  topic: TopicId
}

/** The answer of the decision helper. */
export interface WaysAnswer {
  /** Best first; what doesn't work comes last, with its reason. */
  ways: readonly Way[]
  /** No known way brings money now with what is held: the answer must say so, and offer `instead`. */
  nothingNow: boolean
  /** Topics to go on with when nothing works now. */
  instead: readonly TopicId[]
}

const INSTEAD: Record<Situation['place'], readonly TopicId[]> = {
  'in-russia': ['topup_cash', 'sbp', 'promised_payment', 'payment_basics'],
  abroad: ['topup_abroad', 'keep_alive', 'promised_payment', 'payment_basics'],
}

/** Which ways there are to top up in a situation, ranked: from a table in which every cell names its facts. */
export function findWays(situation: Situation, table = WAYS_TABLE): WaysAnswer {
  const cells = table.filter((cell) => applies(cell, situation))
  const ways = bestOfEach(cells).map((cell) => toWay(cell, situation))
  const ranked = [...ways].sort((one, other) => rankOf(one) - rankOf(other))
  const nothingNow = !ranked.some((way) => way.timing === 'now' && way.standing !== 'does-not-work')
  return { ways: ranked, nothingNow, instead: nothingNow ? INSTEAD[situation.place] : [] }
}

function applies(cell: WayCell, { operator, place, holdings, papers }: Situation): boolean {
  if (cell.place !== place) return false
  if (cell.papers !== 'either' && cell.papers !== papers) return false
  if (ONLY_WHERE_KNOWN.has(cell.way) && OPERATOR_DETAILS[cell.way]?.[operator] === undefined)
    return false
  return cell.holding === 'anything' || holdings.includes(cell.holding)
}

/** Two holdings may lead to one way: the better standing counts. */
function bestOfEach(cells: readonly WayCell[]): WayCell[] {
  const best = new Map<WayId, WayCell>()
  for (const cell of cells) {
    const known = best.get(cell.way)
    if (known === undefined || worth(cell.standing) < worth(known.standing))
      best.set(cell.way, cell)
  }
  return [...best.values()]
}

const worth = (standing: Standing) => STANDINGS.indexOf(standing)

/**
 * Money now before stop-gaps before arrangements for next time, each time what works before what may work: somebody
 * already abroad is not helped by what had to be set up before. What doesn't work comes last.
 */
function rankOf({ standing, timing }: Way): number {
  return (standing === 'does-not-work' ? 100 : TIMINGS.indexOf(timing) * 10) + worth(standing)
}

function toWay({ way, standing, why, facts, ready }: WayCell, { operator }: Situation): Way {
  const detail = OPERATOR_DETAILS[way]?.[operator]
  return {
    id: way,
    standing,
    timing: TIMING_OF_WAY[way],
    why,
    ready,
    fee: detail?.fee ?? null,
    dial: detail?.dial ?? null,
    facts: [...new Set([...facts, ...(detail?.facts ?? [])])],
    topic: TOPIC_OF_WAY[way],
  }
}
