import type { Operator } from '../../operator.ts'
import { operatorNamed, readable, wordsOf } from './text.ts'
import { isSiteWord } from './vocabulary.ts'

/**
 * What a line of the page is for the question "whose site is this?": the name of one operator's own site, somebody
 * else's name, a mere mention of operators, or nothing of the kind.
 */
export type LineKind =
  | { kind: 'own-name'; operator: Operator }
  | { kind: 'mention'; operators: readonly Operator[] }
  | { kind: 'other-name'; words: readonly string[] }
  | { kind: 'neutral' }

/** A picture's file name may name its brand, but "hero.jpg" names nobody. */
const FILE_NAME = /\.(?:svg|png|webp|jpe?g|gif|ico|avif)$/i

/** A name stands in quotes, or its unknown words make up half of the line; a slogan has fewer. */
const QUOTED = /[«„“"][^»“”"]{2,40}[»“”"]/

/** Russian words in small letters make a slogan, not a name; names in other scripts come in small letters too. */
const SMALL = /(?<![\p{L}\d-])\p{Ll}\p{Script=Cyrillic}+(?![\p{L}\d])/gu

/** Judges one line: a site name, a title's part, a logo's text, an imprint. */
export function lineKind(line: string): LineKind {
  const words = wordsOf(line)
  const operators = [...new Set(words.flatMap((word) => operatorNamed(word) ?? []))]
  const unknown = words.filter((word) => operatorNamed(word) === undefined && !isSiteWord(word))
  const [operator] = operators
  if (operator !== undefined) {
    return operators.length === 1 && unknown.length === 0
      ? { kind: 'own-name', operator }
      : { kind: 'mention', operators }
  }
  const content = words.filter((word) => word.length > 2 || !isSiteWord(word))
  const small = new Set(line.match(SMALL)?.map(readable))
  const written = QUOTED.test(line) || unknown.some((word) => !small.has(word))
  const isName =
    written && unknown.length > 0 && (unknown.length * 2 >= content.length || QUOTED.test(line))
  return isName && !FILE_NAME.test(line)
    ? { kind: 'other-name', words: unknown }
    : { kind: 'neutral' }
}

/** A title's parts: sites put their own name first or last, behind a bar or a dash. */
export const titleParts = (title: string): string[] =>
  title
    .split(/\s+[-–—:·•|/]\s+|[|•·:：｜—]|\s{2,}/u)
    .map((part) => part.trim())
    .filter(Boolean)

/** Words by which a page says that it is not the operator, or that it only writes or sells. */
const DISCLAIMER =
  /неофициальн|не явля[ею]тся|не связан|дилер|агент|партнер|форум|отзыв|обзор|новост|сравнени|unofficial|not affiliated|no affiliation|not endorsed|trademarks? (?:belong|are property|of their)|dealer|reseller|forum|review|非官方|与.{0,12}无关|代理|论坛|评测/u

/** Whether a line disclaims being the operator. */
export const isDisclaimer = (line: string): boolean => DISCLAIMER.test(readable(line))
