import type { FactId } from '../facts/index.ts'
import type { TopicId } from '../topic-id.ts'
import { type NextStepId, nextSteps, topicsInstead } from './next-steps.ts'
import { ONLY_WHERE_KNOWN, OPERATOR_DETAILS } from './operator-details.ts'
import type { Holding, Situation } from './situation.ts'
import { type Papers, WAYS_TABLE, type WayCell } from './table.ts'
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
  /** The operator's fee, if known. */
  fee: FactReference | null
  /** The code that does it, if there is one. */
  dial: FactReference | null
  /** How long an unused number lasts, if waiting is the way. */
  lasts: FactReference | null
  facts: readonly FactId[]
  /** The topic with the steps in full. */
  topic: TopicId
}

/** The answer of the decision helper. */
export interface WaysAnswer {
  /** Best first; what doesn't work comes last, with its reason. */
  ways: readonly Way[]
  /** True if no known way brings money now with what the person has: the answer must say so, and offer `next` and `instead`. */
  nothingNow: boolean
  /** What the person can do about it. */
  next: readonly NextStepId[]
  /** Topics to go on with when nothing works now. */
  instead: readonly TopicId[]
}

/** A way that only brings what the person has already. */
const NEEDLESS_WITH: Partial<Record<WayId, Holding>> = {
  'russian-account': 'russian-card',
  'unionpay-cash': 'cash',
}

const HAS_PAPERS: Record<Papers, (situation: Situation) => boolean> = {
  any: () => true,
  passport: ({ passport }) => passport,
  'no-passport': ({ passport }) => !passport,
  gosuslugi: ({ gosuslugi }) => gosuslugi,
  'passport-only': ({ passport, gosuslugi }) => passport && !gosuslugi,
  'no-papers': ({ passport, gosuslugi }) => !passport && !gosuslugi,
}

/** Returns the ways to top up in a situation, ranked, from a table in which every cell names its facts. */
export function findWays(situation: Situation, table = WAYS_TABLE): WaysAnswer {
  const cells = table.filter((cell) => applies(cell, situation))
  const ways = bestOfEach(cells).map((cell) => toWay(cell, situation))
  const ranked = [...ways].sort((one, other) => rankOf(one) - rankOf(other))
  const nothingNow = !ranked.some(bringsMoneyNow)
  return {
    ways: ranked,
    nothingNow,
    next: nothingNow ? nextSteps(situation) : [],
    instead: nothingNow ? topicsInstead(situation) : [],
  }
}

/** Returns whether a way answers the question: money now, and a source says that it works or may work. */
export function bringsMoneyNow({ timing, standing }: Pick<Way, 'timing' | 'standing'>): boolean {
  return timing === 'now' && (standing === 'works' || standing === 'may-work')
}

function applies(cell: WayCell, situation: Situation): boolean {
  const { operator, place, holdings } = situation
  if (cell.place !== place || !HAS_PAPERS[cell.papers](situation)) return false
  if (ONLY_WHERE_KNOWN.has(cell.way) && OPERATOR_DETAILS[cell.way]?.[operator] === undefined)
    return false
  const brings = NEEDLESS_WITH[cell.way]
  if (brings !== undefined && holdings.includes(brings)) return false
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
 * Money now before stop-gaps, waiting and arrangements for next time, each time what works before what may work:
 * somebody already abroad is not helped by what had to be set up before. What no source speaks of comes after all
 * that, and what doesn't work last.
 */
function rankOf({ standing, timing }: Way): number {
  const unknown = standing === 'works' || standing === 'may-work' ? 0 : worth(standing) * 100
  return unknown + TIMINGS.indexOf(timing) * 10 + worth(standing)
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
    lasts: detail?.lasts ?? null,
    facts: [...new Set([...facts, ...(detail?.facts ?? [])])],
    topic: TOPIC_OF_WAY[way],
  }
}
