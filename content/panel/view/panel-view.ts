import type { EmblemName } from '../../../components/emblem/shapes.ts'
import type { SealPaint } from '../../../components/seal/paint-seal.ts'
import type { FieldKind } from '../../../guard/page/page-facts.ts'
import type { CheckId } from '../../../guard/verdict/check-result.ts'
import type { Verdict } from '../../../guard/verdict/verdict.ts'
import type { Language } from '../../../guide/language.ts'
import type { PageText } from '../../../locales/page-text.ts'

/** Where the warning stands: in a corner, beside a field, before a form is sent, or over the whole page. */
export type Moment =
  | { kind: 'calm' }
  | { kind: 'field'; field: FieldKind }
  | { kind: 'submit'; host: string; encrypted: boolean }
  | { kind: 'cover'; asked: FieldKind[] }

/** The verdict's evidence in words. */
export interface Sentences {
  reasons: readonly string[]
  checks: Readonly<Partial<Record<CheckId, string>>>
}

/** Everything a panel shows. */
export interface PanelView {
  /** Never `unrelated` or `unreadable`: those have no panel. */
  verdict: Exclude<Verdict, { kind: 'unreadable' }>
  moment: Moment
  expanded: boolean
  seal: SealPaint | null
  /** `EMBLEM_SHAPES`: they come with the words, the panel carries none. */
  emblems: Readonly<Record<EmblemName, string>>
  language: Language
  text: PageText
  sentences: Sentences
  theme: 'auto' | 'light' | 'dark'
  /** The person let this host through. */
  trusted: boolean
  /** What to say of the number just typed. */
  hint?: string | null
}

/** How loud a panel is. */
export type PanelTone = 'calm' | 'caution' | 'danger'

/** Danger only where the page lies about who it is; caution where something is wrong; calm otherwise. */
export function toneOf({ verdict, moment }: PanelView): PanelTone {
  if (verdict.kind === 'impersonation' || verdict.kind === 'lookalike') return 'danger'
  if (verdict.kind === 'caution' || moment.kind === 'submit') return 'caution'
  return verdict.checks.some(({ state }) => state === 'failed') ? 'caution' : 'calm'
}

/** Whether the page stands on a host that is not the operator's (a caution on the operator's own host is about the page). */
export const isStranger = ({ verdict }: PanelView): boolean =>
  verdict.kind === 'caution' &&
  verdict.operator !== null &&
  verdict.reasons.every(({ code }) => code !== 'registered')
