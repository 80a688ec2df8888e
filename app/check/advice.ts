import type { TopicId } from '../../guide/topic-id.ts'
import type { Checked } from '../../inspect/check-text.ts'
import type { DialCode } from '../../inspect/code/dial-code.ts'
import type { MessageReason } from '../../inspect/message/judge-message.ts'
import type { Advice, CheckLevel } from '../../locales/check-text.ts'

/** What to do instead, and what to read, for one reason to warn. */
interface Next {
  advice: readonly Advice[]
  topic: TopicId
}

const NEXT: Record<MessageReason['code'], Next> = {
  'asks-code': { advice: ['tell-nobody'], topic: 'scams' },
  'call-forwarding': { advice: ['undo-forwarding'], topic: 'scams' },
  'remote-access': { advice: ['install-nothing'], topic: 'scams' },
  'program-file': { advice: ['install-nothing'], topic: 'scams' },
  'safe-account': { advice: ['send-nothing', 'call-known'], topic: 'scams' },
  'asks-card': { advice: ['open-yourself'], topic: 'payment_safety' },
  'sim-expires': { advice: ['open-yourself', 'tell-nobody'], topic: 'data_check' },
  'number-blocked': { advice: ['open-yourself'], topic: 'data_check' },
  're-registration': { advice: ['open-yourself', 'tell-nobody'], topic: 'data_check' },
  'account-blocked': { advice: ['open-yourself', 'call-known'], topic: 'scams' },
  'false-authority': { advice: ['call-known', 'send-nothing'], topic: 'scams' },
  'relative-in-need': { advice: ['ask-person', 'send-nothing'], topic: 'scams' },
  prize: { advice: ['send-nothing', 'open-yourself'], topic: 'scams' },
  compensation: { advice: ['open-yourself', 'send-nothing'], topic: 'scams' },
  'points-expire': { advice: ['open-yourself'], topic: 'scams' },
  'parcel-fee': { advice: ['open-yourself'], topic: 'scams' },
  fine: { advice: ['open-yourself', 'send-nothing'], topic: 'scams' },
  'discounted-topup': { advice: ['send-nothing'], topic: 'resellers' },
  vote: { advice: ['open-yourself', 'tell-nobody'], topic: 'scams' },
  'photo-bait': { advice: ['install-nothing', 'open-yourself'], topic: 'scams' },
  'call-back': { advice: ['call-known'], topic: 'scams' },
  loan: { advice: ['tell-nobody', 'send-nothing'], topic: 'scams' },
  investment: { advice: ['send-nothing'], topic: 'scams' },
  'false-sender': { advice: ['open-yourself'], topic: 'url_check' },
  'wrong-topup': { advice: ['return-nothing'], topic: 'payment_problem' },
  'lend-card': { advice: ['send-nothing'], topic: 'scams' },
  'advance-fee': { advice: ['send-nothing'], topic: 'scams' },
  'new-details': { advice: ['ask-person', 'send-nothing'], topic: 'scams' },
  pressed: { advice: ['open-yourself', 'call-known'], topic: 'scams' },
  link: { advice: ['open-yourself'], topic: 'url_check' },
  'bait-link': { advice: ['open-yourself'], topic: 'url_check' },
}

/** As much advice as is read before it is needed. */
const MOST_ADVICE = 4

const reasonsIn = (checked: Checked): readonly MessageReason[] =>
  checked.kind === 'text' || checked.kind === 'sms' || checked.kind === 'contact'
    ? checked.message.reasons
    : []

/** What is wise about each kind, whatever it says. */
const BY_KIND: Partial<Record<Checked['kind'], Advice>> = {
  sbp: 'read-payee',
  bill: 'read-payee',
  sms: 'know-service',
  app: 'open-app',
  wifi: 'ask-network',
  tel: 'compare-number',
  contact: 'compare-number',
}

/** Returns what to do instead, most to the point first. */
export function adviceFor(checked: Checked, level: CheckLevel): Advice[] {
  const all: Advice[] = reasonsIn(checked).flatMap(({ code }) => NEXT[code].advice)
  const own = BY_KIND[checked.kind]
  if (own !== undefined) all.push(own)
  if (checked.kind === 'ussd') all.push(...adviceOnCode(checked.code.does))
  if (checked.kind === 'url' && level !== 'nothing')
    all.push(
      'open-yourself',
      ...(checked.link.program === null ? [] : (['install-nothing'] as const)),
    )
  if (checked.kind === 'url' && level === 'caution') all.push('look-first')
  return [...new Set(all)].slice(0, MOST_ADVICE)
}

/** What to do about a code that is dialled. */
function adviceOnCode(does: DialCode['does']): Advice[] {
  if (does === 'forward') return ['undo-forwarding']
  return does === 'bar-calls' || does === 'change-pin' || does === 'operator-service'
    ? ['ask-operator']
    : []
}

const TOPICS: Partial<Record<Checked['kind'], TopicId>> = {
  url: 'url_check',
  sbp: 'sbp',
  bill: 'payment_safety',
  ussd: 'scams',
  sms: 'scams',
  wifi: 'payment_safety',
  number: 'topup_overview',
}

/** Returns the topics that explain it. */
export function topicsFor(checked: Checked, level: CheckLevel): TopicId[] {
  const own = TOPICS[checked.kind]
  const topics = reasonsIn(checked).map(({ code }) => NEXT[code].topic)
  if (own !== undefined) topics.push(own)
  if (topics.length === 0 && level !== 'nothing') topics.push('scams')
  return [...new Set(topics)].slice(0, 3)
}
