import type { FieldKind, PageFacts } from '../../guard/page/page-facts.ts'
import { isSensitive, SENSITIVE } from '../../guard/page/sensitive-fields.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import type { Hold } from '../watch/watch-submit.ts'
import { isTopUpNote, type Moment } from './view/panel-view.ts'

/** Everything that decides whether a panel is shown, and how. */
export interface PanelSituation {
  verdict: Verdict
  facts: PageFacts
  /** What the focused field asks for. */
  field: FieldKind | null
  held: Hold | null
  dismissed: 'tab' | 'host' | null
  /** Whether the person has dismissed this page's panel. */
  dismissedHere: boolean
  trusted: boolean
  /** Whether the page has ever asked for something worth stealing, even if it has removed the fields since. */
  hasAsked: boolean
}

/** Whether the page says it is an operator: that is a warning even where nothing is asked for. */
const claimsOperator = ({ reasons }: Verdict): boolean =>
  reasons.some(({ code }) => code === 'claims-operator')

const hasFailed = (verdict: Verdict): boolean =>
  verdict.checks.some(({ state }) => state === 'failed')

const atField = (field: FieldKind | null): Moment =>
  field !== null && isSensitive(field) ? { kind: 'field', field } : { kind: 'calm' }

const noteAt = (field: FieldKind | null): Moment | null =>
  field === 'amount' || (field !== null && isSensitive(field)) ? { kind: 'field', field } : null

function calmMoment({ verdict, facts, dismissed, dismissedHere }: PanelSituation): Moment | null {
  if (dismissedHere || dismissed !== null) return null
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

/** Returns what to show now, the worst first, or null for nothing. */
export function momentOf(situation: PanelSituation): Moment | null {
  const { verdict, facts, field, held, dismissedHere, trusted } = situation
  if (verdict.kind === 'unrelated' || verdict.kind === 'unreadable') return null
  if (held) return { kind: 'submit', ...held }
  const asked = askedOf(facts)
  if (verdict.kind === 'impersonation' && !trusted) return { kind: 'cover', asked }
  const warns = /^(?:impersonation|lookalike|caution)$/.test(verdict.kind) || hasFailed(verdict)
  if (!warns) return calmMoment(situation)
  if (dismissedHere) return null
  if (isTopUpNote(verdict)) return situation.dismissed === null ? noteAt(field) : null
  const asks = situation.hasAsked || asksNow(facts) || claimsOperator(verdict)
  return asks ? atField(field) : null
}

/** Returns the sensitive fields of a page's forms and of the frames it shows, most telling first. */
function askedOf({ forms, frames }: PageFacts): FieldKind[] {
  const inFrames = frames.filter(({ visible }) => visible).flatMap(({ fields }) => fields ?? [])
  const present = new Set([...forms.flatMap(({ fields }) => fields), ...inFrames])
  return SENSITIVE.filter((kind) => present.has(kind))
}
