import type { EmblemName } from '../../../components/emblem/shapes.ts'
import type { SealPaint } from '../../../components/seal/paint-seal.ts'
import type { FieldKind } from '../../../guard/page/page-facts.ts'
import type { CheckId } from '../../../guard/verdict/check-result.ts'
import type { Verdict } from '../../../guard/verdict/verdict.ts'
import type { Language } from '../../../guide/language.ts'
import type { PageText } from '../../../locales/page-text.ts'

/** When a panel is shown: calmly in a corner, beside a field, before a form is sent, or over the whole page. */
export type Moment =
  | { kind: 'calm' }
  | { kind: 'field'; field: FieldKind }
  | { kind: 'submit'; host: string; encrypted: boolean }
  | { kind: 'cover'; asked: FieldKind[] }

/** The verdict's reasons and checks in words. */
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
  /** `EMBLEM_SHAPES`: they come with the words, because the panel carries none. */
  emblems: Readonly<Record<EmblemName, string>>
  language: Language
  text: PageText
  sentences: Sentences
  theme: 'auto' | 'light' | 'dark'
  /** Whether the person chose to open this host in spite of the warning. */
  trusted: boolean
  /** What to say about the number just typed, or null. */
  hint?: string | null
}

/** How loud a panel is. */
export type PanelTone = 'calm' | 'caution' | 'danger'

/** Returns danger only if the page lies about who it is, caution if anything else is wrong, or else calm. */
export function toneOf({ verdict, moment }: PanelView): PanelTone {
  if (verdict.kind === 'impersonation' || verdict.kind === 'lookalike') return 'danger'
  if (moment.kind === 'submit') return 'caution'
  if (verdict.kind === 'caution') return isTopUpNote(verdict) ? 'calm' : 'caution'
  return verdict.checks.some(({ state }) => state === 'failed') ? 'caution' : 'calm'
}

/** Whether nothing is wrong but that the page takes top-ups and is nobody's we know. */
export const isTopUpNote = ({ reasons }: PanelView['verdict']): boolean =>
  reasons[0]?.code === 'unknown-topup-page'

/** Whether the page is the operator's own, only not encrypted: the way out is the same page with encryption. */
export const isUnencrypted = ({ verdict }: PanelView): boolean =>
  verdict.kind === 'caution' &&
  verdict.reasons.some(({ code }) => code === 'registered') &&
  verdict.checks.some(({ id, state }) => id === 'https' && state === 'failed')

/** Whether the host is not the operator's. A caution on the operator's own host is about the page. */
export const isStranger = ({ verdict }: PanelView): boolean =>
  verdict.kind === 'caution' &&
  verdict.operator !== null &&
  verdict.reasons.every(({ code }) => code !== 'registered')
