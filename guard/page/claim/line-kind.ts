import type { Operator } from '../../operator.ts'
import { foldText } from '../../text/fold-text.ts'
import { operatorNamed, wordsOf } from './text.ts'
import { isSiteWord } from './vocabulary.ts'

/**
 * What a line of the page says about whose site it is: it names one operator's own site, names somebody else, only
 * mentions operators, or says nothing.
 */
export type LineKind =
  | { kind: 'own-name'; operator: Operator }
  /** `unknown` are the words that no operator's own site would have beside its name. */
  | { kind: 'mention'; operators: readonly Operator[]; unknown: readonly string[] }
  | { kind: 'other-name'; words: readonly string[] }
  | { kind: 'neutral' }

/** Matches a picture's file name: it may name a brand, but "hero.jpg" names nobody. */
const FILE_NAME = /\.(?:svg|png|webp|jpe?g|gif|ico|avif)$/i

/** A name in quotes. Without quotes, a name has unknown words in at least half of its line; a slogan has fewer. */
const QUOTED = /[«„“"][^»“”"]{2,40}[»“”"]/

/** Russian words in lower case: a slogan, not a name. Names in other scripts may be in lower case too. */
const SMALL = /(?<![\p{L}\d-])\p{Ll}\p{Script=Cyrillic}+(?![\p{L}\d])/gu

/** Returns what one line says: a site name, a part of a title, a logo's text or an imprint. */
export function lineKind(line: string): LineKind {
  const words = wordsOf(line)
  const operators = [...new Set(words.flatMap((word) => operatorNamed(word) ?? []))]
  const unknown = words.filter((word) => operatorNamed(word) === undefined && !isSiteWord(word))
  const [operator] = operators
  if (operator !== undefined) {
    return operators.length === 1 && unknown.length === 0
      ? { kind: 'own-name', operator }
      : { kind: 'mention', operators, unknown }
  }
  const content = words.filter((word) => word.length > 2 || !isSiteWord(word))
  const small = new Set(line.match(SMALL)?.map(foldText))
  const written = QUOTED.test(line) || unknown.some((word) => !small.has(word))
  const isName =
    written && unknown.length > 0 && (unknown.length * 2 >= content.length || QUOTED.test(line))
  return isName && !FILE_NAME.test(line)
    ? { kind: 'other-name', words: unknown }
    : { kind: 'neutral' }
}

/** A sentence by which a page speaks of itself, whatever else it says: "You are on the official site of …". */
const OF_ITSELF =
  /(?:вы|ты) .{0,24}на официальн|это официальн|добро пожаловать (?:на|в) |you are (?:now )?on |this is the official|welcome to |(?:您|你)(?:正在|现在|已)|这是.{0,8}官|欢迎(?:来到|使用|访问|光临)/u

/** Returns what a sentence says: to speak of itself as one operator's site is to bear its name. */
export function statementKind(sentence: string): LineKind {
  const read = lineKind(sentence)
  const [operator, another] = read.kind === 'mention' ? read.operators : []
  if (operator === undefined || another !== undefined) return read
  return OF_ITSELF.test(foldText(sentence)) ? { kind: 'own-name', operator } : read
}

/** Splits a title at bars and dashes: sites put their own name first or last. */
export const titleParts = (title: string): string[] =>
  title
    .split(/\s+[-–—:·•|/]\s+|[|•·:：｜—]|\s{2,}/u)
    .map((part) => part.trim())
    .filter(Boolean)

/** Words by which a page says that it is not the operator: it is independent, writes about it, or resells. */
const DISCLAIMER =
  /неофициальн|не явля[ею]тся|не связан|дилер|агент|партнер|форум|отзыв|обзор|новост|сравнени|unofficial|not affiliated|no affiliation|not endorsed|trademarks? (?:belong|are property|of their)|dealer|reseller|forum|review|非官方|与.{0,12}无关|代理|论坛|评测/u

/** Whether a line disclaims being the operator. */
export const isDisclaimer = (line: string): boolean => DISCLAIMER.test(foldText(line))
