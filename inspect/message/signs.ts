import { findDialCodes } from '../code/dial-code.ts'
import { type JudgedLink, judgeLink } from '../link/judge-link.ts'
import { isHostOf, type Sender } from '../link/senders.ts'
import { sendersIn } from '../link/senders-in-text.ts'
import { findIdeas, type Mention } from './find-ideas.ts'
import { type FoundLink, findLinks } from './find-links.ts'
import { findNumbers } from './find-numbers.ts'
import { type FoldedText, foldMessage } from './folded-text.ts'
import type { Idea } from './lexicon/index.ts'
import { type Word, wordsOf } from './message-words.ts'
import { addPairs } from './pairs.ts'

/** What is seen in a message besides ideas in words. */
export type FormSign =
  /** A web link by whom it leads to. */
  | 'strange-link'
  | 'hidden-link'
  | 'messenger-link'
  | 'lookalike-link'
  | 'doubtful-link'
  | 'program-link'
  | 'known-link'
  /** The message names somebody, and the link leads to another. */
  | 'other-sender-link'
  | 'strange-number'
  /** A number whose calls are charged for by the minute. */
  | 'premium-number'
  /** A name in a messenger: `QQ 123456`, `微信abc123`. */
  | 'messenger-id'
  /** A time limit in hours. */
  | 'hours'
  | 'forwarding-code'
  | 'dial-code'
  /** The name of a program file, sent or named. */
  | 'program-file'
  | 'card-number'
  /** A code of four to eight digits given by the message itself. */
  | 'given-code'
  | 'money'
  | 'percent'

/** Two ideas close together that mean more than each. */
export type PairSign =
  | 'asks-code'
  | 'enter-code'
  | 'asks-data'
  | 'asks-call'
  | 'blocked-number'
  | 'blocked-account'
  | 'expired-sim'

export type Sign = Idea | FormSign | PairSign

/** A message taken apart. */
export interface ReadMessage {
  folded: FoldedText
  words: readonly Word[]
  links: readonly JudgedLink[]
  codes: ReturnType<typeof findDialCodes>
  signs: ReadonlyMap<Sign, readonly Mention[]>
}

const PROGRAM_FILE = /[\p{L}\p{N}_)-]{1,60}\.(?:apk|apks|xapk|exe|msi|scr|bat|vbs|ipa|mobileconfig|jar)(?![\p{L}\p{N}])/gu
const CARD = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}*.-])(?:\d{4}[ -]?){3}\d{4}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}*])|(?<!\d)\d{4}[ -]?\d{2}[\d*]{2}[ -]?\*{4}[ -]?\d{4}/gu
const CODE_DIGITS = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}*#+.,:/-])\d{3,4}[ -]?\d{1,4}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}*#]|[.,:/-]\d)/gu
const MONEY = /\d[\d\s.,]*(?:руб|₽|р(?!\p{L})|rub|\$|£|€|元|usd|eur|gbp|тенге|тыс|k(?!\p{L}))|[$£€¥₽]\s?\d/gu
const MESSENGER_ID = /(?:qq|微信|加v|v信|wechat|вичат|телеграмм?|telegram|whatsapp|ватсап|\btg|тг|加微)(?:号|群|id)?[\s:：@]{0,3}(?=[\w-]*\d|[\w-]*_|@)[a-z0-9_-]{5,20}|(?<![\w.])@[a-z0-9_]{5,32}(?![\w.])/gu
const HOURS = /\d{1,2}\s?-?(?:час|ч(?!\p{L})|hour|hr|h(?!\p{L})|小时)|\bxx\s?(?:hour|hr)|(?:одного|течение|через)\s(?:часа?|суток|сутки)(?!\p{L})/gu
const PERCENT = /\d{1,3}\s?%/gu

/** Reads everything from a message that patterns are made of. `known` are numbers of operators and services (E.164). */
export function readMessage(message: string, known: ReadonlySet<string>): ReadMessage {
  const found = findLinks(message)
  const folded = foldMessage(withoutLinks(message, found))
  const words = wordsOf(folded.text)
  const signs = new Map<Sign, Mention[]>(findIdeas(words, folded.text))
  const place = placing(words)
  const note = (sign: Sign, start: number, end: number): void => {
    const mention = { start, end, ...place(start, end) }
    const before = signs.get(sign)
    if (before === undefined) signs.set(sign, [mention])
    else before.push(mention)
  }
  const senders = sendersIn(folded.text)
  const links = found.map((link) => ({ link, judged: judgeLink(link.url) }))
  for (const { link, judged } of links)
    for (const sign of [...signsOfLink(judged), ...otherSender(judged, senders)])
      note(sign, foldedAt(folded, link.start), foldedAt(folded, link.end))
  const codes = findDialCodes(folded.text)
  for (const { code, start, end } of codes)
    note(code.does === 'forward' ? 'forwarding-code' : 'dial-code', start, end)
  for (const { kind, start, end } of findNumbers(folded.text, known)) note(kind, start, end)
  const forms: readonly (readonly [Sign, RegExp])[] = [
    ['program-file', PROGRAM_FILE],
    ['card-number', CARD],
    ['given-code', CODE_DIGITS],
    ['money', MONEY],
    ['percent', PERCENT],
    ['messenger-id', MESSENGER_ID],
    ['hours', HOURS],
  ]
  for (const [sign, form] of forms)
    for (const { 0: text, index } of folded.text.matchAll(form)) note(sign, index, index + text.length)
  const noes = noesIn(words, signs)
  for (const idea of DENIABLE) {
    const meant = signs.get(idea)?.filter(({ at }) => !noes.some((no) => no < at && at - no <= REACH_OF_NO))
    if (meant !== undefined) signs.set(idea, meant)
  }
  addPairs(signs, noes)
  return { folded, words, links: links.map(({ judged }) => judged), codes, signs }
}

/** What a "no" right before it denies: "not blocked", "do not leak". */
const DENIABLE: readonly Idea[] = ['blocked', 'expires', 'suspicious']
const REACH_OF_NO = 4

const NO = new Set(['не', 'ни', 'никому', 'never', 'not', 'dont', "don't", 'no', '不', '勿', '别', '莫'])

/** Where the message says "no" or warns, in half words. */
const noesIn = (words: readonly Word[], signs: ReadonlyMap<Sign, readonly Mention[]>): number[] => [
  ...words.filter(({ text }) => NO.has(text)).map(({ at }) => at),
  ...(signs.get('never') ?? []).map(({ at }) => at),
  // "Giving it to others": the "no" comes after.
  ...(signs.get('others') ?? []).map(({ at }) => at - BEFORE_OTHERS),
]

/** In half words: a request stands at most as far before "others". */
const BEFORE_OTHERS = 6

function signsOfLink({ verdict, on, program, bareAddress, bait }: JudgedLink): Sign[] {
  if (verdict.kind === 'unreadable') return []
  const signs: Sign[] = []
  if (program !== null) signs.push('program-link')
  if (verdict.kind === 'lookalike') signs.push('lookalike-link')
  if (verdict.kind === 'caution' || bareAddress || bait !== null) signs.push('doubtful-link')
  if (on === 'hidden') signs.push('hidden-link')
  if (on === 'messenger') signs.push('messenger-link')
  if (on === 'known') signs.push('known-link')
  if (on === 'stranger' || on === 'shared') signs.push('strange-link')
  return signs
}

const otherSender = ({ on, host }: JudgedLink, senders: readonly Sender[]): Sign[] =>
  (on === 'stranger' || on === 'shared') &&
  senders.length > 0 &&
  senders.every((sender) => !isHostOf(sender, host))
    ? ['other-sender-link']
    : []

/** Links are judged apart: their letters must not be read as words. */
function withoutLinks(message: string, links: readonly FoundLink[]): string {
  let text = ''
  let at = 0
  for (const { start, end } of links) {
    text += message.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return text + message.slice(at)
}

/** Returns where in the folded text a place of the original is. */
function foldedAt({ starts }: FoldedText, original: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < original) low = middle + 1
    else high = middle
  }
  return low
}

/** Returns a function that tells the place in half words of a stretch of folded text: that of the word before it. */
function placing(words: readonly Word[]): (start: number, end: number) => { at: number; until: number } {
  const wordAt = (place: number): number => {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle]?.start ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return words[low - 1]?.at ?? 0
  }
  return (start, end) => ({ at: wordAt(start), until: wordAt(end) })
}
