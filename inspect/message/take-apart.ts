import { type DialCode, findDialCodes } from '../code/dial-code.ts'
import { type JudgedLink, judgeLink } from '../link/judge-link.ts'
import { isHostOf, type Sender } from '../link/senders.ts'
import { sendersIn } from '../link/senders-in-text.ts'
import { dropCited } from './cited.ts'
import { findIdeas, type Mention } from './find-ideas.ts'
import { type FoundLink, findLinks } from './find-links.ts'
import { findNumbers } from './find-numbers.ts'
import { type FoldedText, foldMessage } from './folded-text.ts'
import { FORMS } from './forms.ts'
import { type Word, wordsOf } from './message-words.ts'
import { dropDenied, noesIn } from './noes.ts'
import { addPairs } from './pairs.ts'
import type { Sign } from './sign.ts'

/** A message taken apart. */
export interface MessageParts {
  folded: FoldedText
  words: readonly Word[]
  links: readonly JudgedLink[]
  codes: ReturnType<typeof findDialCodes>
  signs: ReadonlyMap<Sign, readonly Mention[]>
}

/** No message has as many different links; judging one takes a while. */
const MOST_LINKS = 40

/** Reads everything from a message that patterns are made of. `known` are numbers of operators and services (E.164). */
export function takeApart(message: string, known: ReadonlySet<string>): MessageParts {
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
  const judgements = new Map(
    [...new Set(found.map(({ url }) => url))]
      .slice(0, MOST_LINKS)
      .map((url) => [url, judgeLink(url)]),
  )
  const links = found.flatMap((link) => {
    const judged = judgements.get(link.url)
    return judged === undefined ? [] : [{ link, judged }]
  })
  for (const { link, judged } of links)
    for (const sign of [...signsOfLink(judged), ...otherSender(judged, senders)])
      note(sign, foldedAt(folded, link.start), foldedAt(folded, link.end))
  const codes = findDialCodes(folded.text)
  for (const { code, start, end } of codes) note(signOfCode(code), start, end)
  for (const { kind, start, end } of findNumbers(folded.text, known)) note(kind, start, end)
  for (const [sign, form] of FORMS)
    for (const { 0: text, index } of folded.text.matchAll(form))
      note(sign, index, index + text.length)
  dropCited(signs, folded.text, place)
  const noes = noesIn(words, signs)
  dropDenied(signs, noes)
  addPairs(signs, noes)
  return { folded, words, links: [...judgements.values()], codes, signs }
}

/** As many digits in a code are a telephone number. */
const NUMBER_IN_CODE = /\*\+?\d{10,12}[*#]/u

const signOfCode = (code: DialCode): Sign =>
  code.does === 'forward'
    ? 'forwarding-code'
    : NUMBER_IN_CODE.test(code.code)
      ? 'number-code'
      : 'dial-code'

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
function placing(
  words: readonly Word[],
): (start: number, end: number) => { at: number; until: number } {
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
