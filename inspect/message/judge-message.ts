import type { DialCode } from '../code/dial-code.ts'
import type { JudgedLink } from '../link/judge-link.ts'
import { CAUTION } from './caution-patterns.ts'
import { closest, type Stretch } from './closest.ts'
import { DANGER } from './danger-patterns.ts'
import type { Mention } from './find-ideas.ts'
import type { FoldedText } from './folded-text.ts'
import type { Pattern, RobberyKind } from './pattern.ts'
import type { Sign } from './sign.ts'
import { type MessageParts, takeApart } from './take-apart.ts'

/** Why a message is warned of. `quote` is what it says, in its own words. */
export type MessageReason =
  | { code: RobberyKind; quote: string }
  /** A link that imitates an operator, or about which something is odd. */
  | { code: 'link'; host: string; verdict: JudgedLink['verdict']['kind'] }
  /** A stranger's link with a name or word in its address that is there to be trusted. */
  | { code: 'bait-link'; host: string; bait: string }

/** What is known of a message: never that it is honest. */
export interface MessageVerdict {
  verdict: 'danger' | 'caution' | 'nothing'
  reasons: readonly MessageReason[]
  links: readonly JudgedLink[]
  /** Codes that the message names, with what dialling them does. */
  codes: readonly DialCode[]
}

/** A pattern's parts must stand within some forty words: farther apart they belong to different matters. */
const TOGETHER = 80

/** Longer messages are read up to here: no message is as long. In UTF-16 units. */
const LONGEST_MESSAGE = 20_000

/** Quotes are cut to what is read at a glance. In UTF-16 units. */
const LONGEST_QUOTE = 120

/**
 * A message that speaks of robbery ("if somebody calls and asks…", "is this a scam?") robs nobody, unless it leads
 * somewhere.
 */
const WAYS_TO_A_THIEF: readonly Sign[] = [
  'strange-link',
  'hidden-link',
  'messenger-link',
  'messenger-id',
  'lookalike-link',
  'doubtful-link',
  'program-link',
  'program-file',
  'strange-number',
  'premium-number',
  'forwarding-code',
  'number-code',
  'card-number',
]

/** What robs without a link or a number: the thief is on the line, or is answered. */
const ROBS_BY_ITSELF: readonly Sign[] = ['asks-code', 'remote', 'safeAccount', 'secret', 'toPerson']

/**
 * Whether a message leads to nobody unknown: it tells of robbery, or it sends to the sender's own app or shop and asks
 * for nothing that a thief could use.
 */
function leadsToNobody(signs: ReadonlyMap<Sign, unknown>): boolean {
  const has = (sign: Sign): boolean => signs.has(sign)
  if (WAYS_TO_A_THIEF.some(has)) return false
  if (has('reported')) return true
  if (ROBS_BY_ITSELF.some(has)) return false
  return has('inPerson') || (has('ownChannel') && !has('tells-data'))
}

const NO_NUMBERS: ReadonlySet<string> = new Set()

/**
 * Judges a message, in Russian, Chinese or English, mixed or romanised. `known` are the numbers of operators and
 * services (E.164), at which nobody is robbed. Never throws; takes a time that grows with the length, not faster.
 */
export function judgeMessage(
  message: string,
  known: ReadonlySet<string> = NO_NUMBERS,
): MessageVerdict {
  const text = message.slice(0, LONGEST_MESSAGE)
  const parts = takeApart(text, known)
  const { links, codes } = parts
  const dangers = [...robberies(DANGER, text, parts), ...links.flatMap(lookalike)]
  const named = new Set(dangers.map(({ code }) => code))
  const cautions = [
    ...robberies(CAUTION, text, parts).filter(({ code }) => !named.has(code)),
    ...links.flatMap(oddLink),
  ]
  return {
    verdict: dangers.length > 0 ? 'danger' : cautions.length > 0 ? 'caution' : 'nothing',
    reasons: [...dangers, ...cautions],
    links,
    codes: codes.map(({ code }) => code),
  }
}

/** Returns the robberies of some patterns that a message is, each kind once, with what the message says. */
function robberies(
  patterns: readonly Pattern[],
  text: string,
  { signs, folded }: MessageParts,
): MessageReason[] {
  if (leadsToNobody(signs)) return []
  const found = new Map<RobberyKind, string>()
  for (const pattern of patterns) {
    const stretch = found.has(pattern.kind) ? null : stretchOf(pattern, signs)
    if (stretch !== null) found.set(pattern.kind, quoted(text, folded, stretch))
  }
  return [...found].map(([code, quote]) => ({ code, quote }))
}

const lookalike = ({ host, verdict: { kind } }: JudgedLink): MessageReason[] =>
  kind === 'lookalike' ? [{ code: 'link', host, verdict: kind }] : []

function oddLink({ host, verdict: { kind }, bait }: JudgedLink): MessageReason[] {
  if (kind === 'lookalike') return []
  if (kind === 'caution') return [{ code: 'link', host, verdict: kind }]
  return bait === null ? [] : [{ code: 'bait-link', host, bait }]
}

function stretchOf(
  { needs, unless = [] }: Pattern,
  signs: ReadonlyMap<Sign, readonly Mention[]>,
): Stretch | null {
  if (unless.some((sign) => signs.has(sign))) return null
  const groups = needs.map((group) => group.flatMap((sign) => signs.get(sign) ?? []))
  return groups.some((group) => group.length === 0) ? null : closest(groups, TOGETHER)
}

/** Returns the stretch as the message has it. */
function quoted(message: string, { starts }: FoldedText, { start, end }: Stretch): string {
  const quote = message.slice(starts[start] ?? 0, starts[end] ?? message.length).trim()
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE - 1)}…`
}
