import type { Operator } from '../../operator.ts'
import type { PageFacts } from '../page-facts.ts'
import { type LineKind, lineKind, titleParts } from './line-kind.ts'

/** Where a line of the page comes from. */
type LineSource = 'siteName' | 'imprint' | 'title' | 'logo' | 'heading'

/** One line of the page, and what it says. */
export interface Line {
  text: string
  read: LineKind
  from: LineSource
}

/** A line that names somebody other than an operator. */
export type OtherName = Line & { read: Extract<LineKind, { kind: 'other-name' }> }

/** Returns every line that may say whose page it is, the most telling first. */
export function linesOf(facts: PageFacts): Line[] {
  const read = (from: LineSource, texts: readonly string[]): Line[] =>
    texts.filter(Boolean).map((text) => ({ text, from, read: lineKind(text) }))
  return [
    ...read('siteName', facts.siteNames),
    ...read('imprint', facts.imprint),
    ...read('title', titleParts(facts.title)),
    ...read('logo', facts.logos),
    ...read('heading', facts.headings),
  ]
}

/** Returns the lines that name somebody else. Headings do not count: they can be about anything. */
export const otherNames = (lines: readonly Line[]): OtherName[] =>
  lines.filter(
    (line): line is OtherName => line.read.kind === 'other-name' && line.from !== 'heading',
  )

/** Shorter words may repeat by chance. */
const SHORTEST_NAME = 4

/** Whether one name appears in two different places: then it is the site's own. */
export function repeatedName(others: readonly OtherName[]): boolean {
  const placeOf = new Map<string, LineSource>()
  for (const { from, read } of others) {
    for (const word of read.words) {
      if (word.length < SHORTEST_NAME) continue
      const before = placeOf.get(word)
      if (before !== undefined && before !== from) return true
      placeOf.set(word, from)
    }
  }
  return false
}

/** Returns every operator named in any line. */
export function operatorsNamedIn(lines: readonly Line[]): Set<Operator> {
  const named = new Set<Operator>()
  for (const { read } of lines) {
    if (read.kind === 'own-name') named.add(read.operator)
    if (read.kind === 'mention') for (const operator of read.operators) named.add(operator)
  }
  return named
}
