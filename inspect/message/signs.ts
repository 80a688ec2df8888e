import { findDialCodes } from '../code/dial-code.ts'
import { type JudgedLink, judgeLink } from '../link/judge-link.ts'
import { findIdeas, type Mention } from './find-ideas.ts'
import { type FoundLink, findLinks } from './find-links.ts'
import { findStrangeNumbers } from './find-numbers.ts'
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
  | 'strange-number'
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
  | 'asks-dial'
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
  const links = found.map((link) => ({ link, judged: judgeLink(link.url) }))
  for (const { link, judged } of links)
    for (const sign of signsOfLink(judged))
      note(sign, foldedAt(folded, link.start), foldedAt(folded, link.end))
  const codes = findDialCodes(folded.text)
  for (const { code, start, end } of codes)
    note(code.does === 'forward' ? 'forwarding-code' : 'dial-code', start, end)
  for (const { start, end } of findStrangeNumbers(folded.text, known)) note('strange-number', start, end)
  const forms: readonly (readonly [Sign, RegExp])[] = [
    ['program-file', PROGRAM_FILE],
    ['card-number', CARD],
    ['given-code', CODE_DIGITS],
    ['money', MONEY],
    ['percent', PERCENT],
  ]
  for (const [sign, form] of forms)
    for (const { 0: text, index } of folded.text.matchAll(form)) note(sign, index, index + text.length)
  addPairs(signs, noesIn(words, signs))
  return { folded, words, links: links.map(({ judged }) => judged), codes, signs }
}

const NO = new Set(['не', 'ни', 'никому', 'never', 'not', 'dont', "don't", 'no', '不', '勿', '别', '莫'])

/** Where the message says "no" or warns, in half words. */
const noesIn = (words: readonly Word[], signs: ReadonlyMap<Sign, readonly Mention[]>): number[] => [
  ...words.filter(({ text }) => NO.has(text)).map(({ at }) => at),
  ...(signs.get('never') ?? []).map(({ at }) => at),
]

function signsOfLink({ verdict, on, program, bareAddress }: JudgedLink): Sign[] {
  if (verdict.kind === 'unreadable') return []
  const signs: Sign[] = []
  if (program !== null) signs.push('program-link')
  if (verdict.kind === 'lookalike') signs.push('lookalike-link')
  if (verdict.kind === 'caution' || bareAddress) signs.push('doubtful-link')
  if (on === 'hidden') signs.push('hidden-link')
  if (on === 'messenger') signs.push('messenger-link')
  if (on === 'known') signs.push('known-link')
  if (on === 'stranger' || on === 'shared') signs.push('strange-link')
  return signs
}

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
