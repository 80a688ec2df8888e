import { slipOf } from '../guard/explain/slip.ts'
import type { Check, CheckId } from '../guard/verdict/check-result.ts'
import type { Reason } from '../guard/verdict/verdict.ts'
import { pageWords } from './page-words.ts'
import type { Asked, Composed, ReasonText } from './reason-text.ts'

/** Returns one sentence for a reason, with its evidence inside. */
export function reasonSentence(text: ReasonText, reason: Reason): string {
  switch (reason.code) {
    case 'typosquat': {
      const { name, expected, found } = slipOf(reason.edit, reason.brand)
      return text.slips[name](reason.label, reason.brand, expected, found)
    }
    case 'claims-operator':
      return text.claims(text.operators[reason.operator], pageWords(reason.evidence))
    case 'asks-for':
      return text.asks(askedList(text, reason.fields))
    case 'demands':
      return text.demands[reason.demand](reason.detail)
    case 'unknown-topup-page':
      return text.takesTopUps(askedList(text, reason.fields))
    case 'check-failed':
      return text.checkFailed(
        text.checkNames[reason.check],
        detailSaid(text, reason.check, reason.detail),
      )
    case 'userinfo':
      return text.reasons.userinfo({ ...reason, shown: pageWords(reason.shown) })
    default:
      return simple(text, reason)
  }
}

/**
 * The table has a function for every code that takes that code's reason; the compiler can't connect the two in general.
 */
function simple(text: ReasonText, reason: Exclude<Reason, { code: Composed }>): string {
  const render = text.reasons[reason.code] as (reason: Reason) => string
  return render(reason)
}

const askedList = (text: ReasonText, fields: string): string =>
  fields
    .split(' ')
    .map((field) => (field in text.asked ? text.asked[field as Asked] : field))
    .join(text.comma)

/** Returns one sentence for a check's result. */
export function checkSentence(text: ReasonText, { id, why, detail = '' }: Check): string {
  if (why === 'not-looked' || why === 'incomplete') return text.notMade[why]
  const renders = text.checks[id] as Record<string, (detail: string) => string>
  return renders[why]?.(detailSaid(text, id, detail)) ?? text.notMade['not-looked']
}

/** Returns a check's detail in words: kinds of fields, an operator's name, or a host as it is. */
function detailSaid(text: ReasonText, id: CheckId, detail: string): string {
  if (id === 'asks' || id === 'autofill') return askedList(text, detail)
  return id === 'claim' && detail in text.operators
    ? text.operators[detail as keyof ReasonText['operators']]
    : detail
}
