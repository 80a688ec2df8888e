import type { TopicId } from '../../guide/topic-id.ts'
import type { Checked } from '../../inspect/check-text.ts'
import type { Bill } from '../../inspect/code/bill.ts'
import { codeVerdict } from '../../inspect/code/code-verdict.ts'
import type { JudgedLink } from '../../inspect/link/judge-link.ts'
import type { MessageReason, MessageVerdict } from '../../inspect/message/judge-message.ts'
import type { Advice, CheckLevel, CheckText } from '../../locales/check-text.ts'
import type { UiText } from '../../locales/shapes.ts'
import { adviceFor, topicsFor } from './advice.ts'

/** Everything the view says about one thing that was checked, in the language on screen. */
export interface Answer {
  level: CheckLevel
  /** What it is. */
  kind: string
  /** Its text, as pasted or read from the picture. */
  text: string
  sentence: string
  /** What is read out of it: names and values. */
  parts: readonly (readonly [name: string, value: string])[]
  /** What it would do. */
  lines: readonly string[]
  reasons: readonly { sentence: string; quote: string | null }[]
  links: readonly JudgedLink[]
  advice: readonly Advice[]
  topics: readonly TopicId[]
  /** The codes of the reasons, for a report. */
  codes: readonly string[]
}

/** What does something by itself once it is confirmed: nothing is odd about that. */
const DOES: ReadonlySet<Checked['kind']> = new Set(['bill', 'sms', 'app'])

/** Puts what was found into words. */
export function answerOf(text: string, checked: Checked, words: CheckText, ui: UiText): Answer {
  const level = levelOf(checked)
  const message = messageIn(checked)
  const links = linksIn(checked)
  const advice = adviceFor(checked, level)
  return {
    level,
    kind: words.kinds[checked.kind],
    text,
    sentence: level === 'caution' && DOES.has(checked.kind) ? words.acts : words.sentences[level],
    parts: partsOf(checked, words),
    lines: [
      ...linesOf(checked, words, ui),
      ...links.flatMap((link) => linkLines(link, words, message === null)),
    ],
    reasons: (message?.reasons ?? []).map((reason) => reasonOf(reason, words)),
    links,
    advice,
    topics: topicsFor(checked, level),
    codes: [checked.kind, ...(message?.reasons ?? []).map(({ code }) => code)],
  }
}

/** The message in what was checked, if it has words of its own. */
const messageIn = (checked: Checked): MessageVerdict | null =>
  checked.kind === 'text' || checked.kind === 'sms' || checked.kind === 'contact'
    ? checked.message
    : null

/** Every web link in what was checked. */
const linksIn = (checked: Checked): readonly JudgedLink[] =>
  checked.kind === 'url' || checked.kind === 'sbp'
    ? [checked.link]
    : (messageIn(checked)?.links ?? [])

/** What may come of it. */
function levelOf(checked: Checked): CheckLevel {
  if (checked.kind === 'number') return 'nothing'
  if (checked.kind === 'url' || checked.kind === 'sbp') return levelOfLink(checked.link)
  const verdict = codeVerdict(checked)
  return verdict === 'danger' || verdict === 'caution' ? verdict : 'nothing'
}

/** What may come of opening a link. */
function levelOfLink({ verdict, on, program, bait, bareAddress }: JudgedLink): CheckLevel {
  if (verdict.kind === 'lookalike' || program !== null) return 'danger'
  const isOdd =
    verdict.kind === 'caution' || verdict.kind === 'sister' || bait !== null || bareAddress
  return isOdd || on === 'hidden' ? 'caution' : 'nothing'
}

function reasonOf(reason: MessageReason, words: CheckText): Answer['reasons'][number] {
  switch (reason.code) {
    case 'link':
      return { sentence: words.oddLink(reason.host), quote: null }
    case 'bait-link':
      return { sentence: words.baitLink(reason.host, reason.bait), quote: null }
    default:
      return { sentence: words.robbery[reason.code], quote: reason.quote }
  }
}

/** What is odd about a link besides whose it is; a message's reasons name its bait. */
function linkLines(
  { on, program, bareAddress, host, bait, verdict }: JudgedLink,
  words: CheckText,
  alone: boolean,
): string[] {
  const isBait = alone && bait !== null && verdict.kind !== 'lookalike'
  return [
    ...(on === 'messenger' || on === 'shared' ? [words.on[on]] : []),
    ...(program === null ? [] : [words.program(program)]),
    ...(bareAddress ? [words.bareAddress] : []),
    ...(isBait ? [words.baitLink(host, bait)] : []),
  ]
}

const BILL_PARTS = ['name', 'sum', 'purpose', 'bank', 'account', 'bic', 'inn'] as const

function partsOf(checked: Checked, words: CheckText): Answer['parts'] {
  if (checked.kind !== 'bill') return []
  const { bill } = checked
  return BILL_PARTS.flatMap((part) => {
    const value = part === 'sum' ? sumOf(bill, words) : bill[part]
    return value === '' ? [] : [[words.bill[part], value] as const]
  })
}

const sumOf = ({ sum }: Bill, words: CheckText): string =>
  sum === null ? words.anySum : words.roubles(sum)

function linesOf(checked: Checked, words: CheckText, ui: UiText): string[] {
  switch (checked.kind) {
    case 'url':
    case 'text':
      return []
    case 'sbp':
      return [words.sbp, ...(checked.sum === null ? [] : [words.sbpSum(checked.sum)])]
    case 'bill':
      return [words.billMeans]
    case 'tel':
      return [words.tel(checked.number)]
    case 'ussd':
      return [
        checked.code.does === 'forward'
          ? words.forward(words.which[checked.code.which], checked.code.to)
          : words.dials[checked.code.does],
      ]
    case 'sms':
      return [words.sms(checked.sms.to, checked.sms.body)]
    case 'wifi':
      return [words.wifi(checked.wifi.name), ...(checked.wifi.encrypted ? [] : [words.wifiOpen])]
    case 'contact':
      return [words.contact(checked.contact.name, checked.contact.phones.join(', '))]
    case 'app':
      return [words.app[checked.does](checked.app ?? `${checked.scheme}:`)]
    case 'number':
      return numberLines(checked, ui)
  }
}

function numberLines({ reading }: Extract<Checked, { kind: 'number' }>, ui: UiText): string[] {
  const note = ui.number.notes[reading.note]
  return reading.operator === null
    ? [note]
    : [ui.number.operator(ui.operators[reading.operator]), note]
}
