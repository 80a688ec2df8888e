import type { FieldKind } from '../../../guard/page/page-facts.ts'
import { isToldByReasons } from '../../../guard/verdict/check-result.ts'
import type { AskedKind, PageText } from '../../../locales/page-text.ts'
import { fill } from './fill.ts'
import { isStranger, type PanelView, toneOf } from './panel-view.ts'

/** A field's name for a sentence; null for kinds nobody is warned about. */
export function askedName(field: FieldKind, text: PageText): string | null {
  return field === 'amount' || field === 'other' ? null : text.fieldAsked[field satisfies AskedKind]
}

/** The title of a warning that belongs to this very moment; null where whose page it is comes first. */
export function momentTitle(view: PanelView): string | null {
  const { moment, verdict, text } = view
  if (moment.kind === 'submit') return text.fieldHeld
  if (moment.kind !== 'field' || toneOf(view) === 'calm') return null
  const what = askedName(moment.field, text)
  if (what === null) return null
  return isStranger(view)
    ? fill(text.fieldBefore, { what, host: verdict.host })
    : fill(text.fieldOfficialBefore, { what })
}

/** The sentences of this moment: what is wrong, most important first, three at most. */
export function momentLines(view: PanelView): string[] {
  const { moment, verdict, text, sentences } = view
  if (moment.kind === 'submit') {
    return [
      fill(moment.encrypted ? text.fieldSendsTo : text.fieldSendsPlain, { host: moment.host }),
    ]
  }
  if (toneOf(view) === 'calm') return []
  const failed = verdict.checks.filter(
    ({ id, state }) => state === 'failed' && !isToldByReasons(id),
  )
  // A failed check speaks for itself, the reason that names it would say the same again; and that an address is
  // registered is no warning.
  const others = sentences.reasons.filter(
    (_, at) => !/^(?:check-failed|registered)$/.test(verdict.reasons[at]?.code ?? ''),
  )
  const lines = [...failed.map(({ id }) => sentences.checks[id] ?? ''), ...others]
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, 3)
}
