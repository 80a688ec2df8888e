import type { Operator } from '../operator.ts'
import { isSiteWord, operatorNamed, wordsOf } from './text.ts'

/**
 * What a line of the page is for the question "whose site is this?": the name of one operator's own site, somebody
 * else's name, a mere mention of operators, or nothing of the kind.
 */
export type LineKind =
  | { kind: 'own-name'; operator: Operator }
  | { kind: 'mention'; operators: readonly Operator[] }
  | { kind: 'other-name' }
  | { kind: 'neutral' }

/** Judges one line: a site name, a title's part, a logo's text, an imprint. */
export function lineKind(line: string): LineKind {
  const words = wordsOf(line)
  const operators = [...new Set(words.flatMap((word) => operatorNamed(word) ?? []))]
  const rest = words.filter((word) => operatorNamed(word) === undefined)
  const [operator] = operators
  if (operator !== undefined && operators.length === 1 && rest.every(isSiteWord)) {
    return { kind: 'own-name', operator }
  }
  if (operators.length > 0) return { kind: 'mention', operators }
  return rest.every(isSiteWord) ? { kind: 'neutral' } : { kind: 'other-name' }
}

/** A title's parts: sites put their own name first or last, behind a bar or a dash. */
export const titleParts = (title: string): string[] =>
  title
    .split(/\s+[-–—:·•|/]\s+|[|•·:：｜—]|\s{2,}/u)
    .map((part) => part.trim())
    .filter(Boolean)

/** Words by which a page says that it is not the operator, or that it only writes or sells. */
const DISCLAIMER =
  /неофициальн|не является|не связан|дилер|агент|партнер|форум|отзыв|обзор|новост|сравнени|unofficial|not affiliated|dealer|reseller|forum|review|非官方|代理|论坛|评测/u

/** Whether a line disclaims being the operator. */
export const isDisclaimer = (line: string): boolean => DISCLAIMER.test(line.toLowerCase())
