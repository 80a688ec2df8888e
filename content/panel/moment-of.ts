import type { FieldKind, PageFacts } from '../../guard/page/page-facts.ts'
import { isSensitive } from '../../guard/page/sensitive-fields.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { askedOf } from '../watch/asked.ts'
import type { Hold } from '../watch/watch-submit.ts'
import type { Moment } from './view/panel-view.ts'

/** Everything that decides whether and how a panel is shown. */
export interface Situation {
  verdict: Verdict
  facts: PageFacts
  /** What the focused field asks for. */
  field: FieldKind | null
  held: Hold | null
  dismissed: 'tab' | 'host' | null
  /** The person has put this page's panel away. */
  putAway: boolean
  trusted: boolean
  /** The page has asked for something worth stealing before, though it may have taken its fields away. */
  hasAsked: boolean
}

const hasFailed = (verdict: Verdict): boolean =>
  verdict.checks.some(({ state }) => state === 'failed')

const atField = (field: FieldKind | null): Moment =>
  field !== null && isSensitive(field) ? { kind: 'field', field } : { kind: 'calm' }

function calmMoment({ verdict, facts, dismissed, putAway }: Situation): Moment | null {
  if (putAway || dismissed !== null) return null
  const asked = askedOf(facts)
  switch (verdict.kind) {
    case 'official':
      return /^(?:payment|account)$/.test(verdict.role) || asked.length > 0
        ? { kind: 'calm' }
        : null
    case 'partner':
      return asked.includes('phone') ? { kind: 'calm' } : null
    case 'sister':
      return asked.length > 0 ? { kind: 'calm' } : null
    default:
      return null
  }
}

/** Whether the page asks for something worth stealing at this moment. */
export const asksNow = (facts: PageFacts): boolean => askedOf(facts).length > 0 || facts.paymentQr

/** What to show now, or null for nothing: worst first. */
export function momentOf(situation: Situation): Moment | null {
  const { verdict, facts, field, held, putAway, trusted } = situation
  if (verdict.kind === 'unrelated' || verdict.kind === 'unreadable') return null
  if (held) return { kind: 'submit', ...held }
  const asked = askedOf(facts)
  if (verdict.kind === 'impersonation' && !trusted) return { kind: 'cover', asked }
  const warns =
    verdict.kind === 'impersonation' ||
    verdict.kind === 'lookalike' ||
    verdict.kind === 'caution' ||
    hasFailed(verdict)
  if (!warns) return calmMoment(situation)
  const asks = situation.hasAsked || asksNow(facts)
  return asks && !putAway ? atField(field) : null
}
