import type { FieldKind } from '../../../guard/page/page-facts.ts'
import { isToldByReasons } from '../../../guard/verdict/check-result.ts'
import type { AskedKind, PageText } from '../../../locales/page-text.ts'
import { fill } from './fill.ts'
import { isStranger, type PanelView, toneOf } from './panel-view.ts'

/** Returns a field's name for a sentence, or null for kinds that are no cause for a warning. */
export function askedName(field: FieldKind, text: PageText): string | null {
  return field === 'amount' || field === 'other' ? null : text.fieldAsked[field satisfies AskedKind]
}

/** Returns the title of a warning about this moment, or null if the title must say whose page it is. */
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

/** Returns the sentences of this moment: what is wrong, the most important first, three at most. */
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
  // A reason that names a failed check would repeat the check's own sentence. A registered address is no warning.
  const others = sentences.reasons.filter(
    (_, at) => !/^(?:check-failed|registered)$/.test(verdict.reasons[at]?.code ?? ''),
  )
  const lines = [...failed.map(({ id }) => sentences.checks[id] ?? ''), ...others]
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, 3)
}
