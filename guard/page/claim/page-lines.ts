import type { Operator } from '../../operator.ts'
import type { PageFacts } from '../page-facts.ts'
import { listsOperators } from '../top-up-words.ts'
import { type LineKind, lineKind, statementKind, titleParts } from './line-kind.ts'

/** Where a line of the page comes from. */
type LineSource = 'siteName' | 'imprint' | 'title' | 'logo' | 'heading' | 'statement' | 'form'

/** One line of the page, and what it says. */
export interface Line {
  text: string
  read: LineKind
  from: LineSource
  /** Whether a person can see it. */
  seen: boolean
}

/** A line that names somebody other than an operator. */
export type OtherName = Line & { read: Extract<LineKind, { kind: 'other-name' }> }

/** The browser shows a title; metadata is shown nowhere, and weighed by itself. */
const isShown = (from: LineSource): boolean => from === 'title' || from === 'siteName'

/** Returns every line that may say whose page it is, the most telling first. */
export function linesOf(facts: PageFacts): Line[] {
  const unseen = new Set(facts.unseen)
  const read = (from: LineSource, texts: readonly string[], kindOf = lineKind): Line[] =>
    texts
      .filter(Boolean)
      .map((text) => ({ text, from, read: kindOf(text), seen: isShown(from) || !unseen.has(text) }))
  return [
    ...read('siteName', facts.siteNames),
    ...read('imprint', facts.imprint),
    ...read('title', titleParts(facts.title)),
    ...read('logo', facts.logos),
    ...read('heading', facts.headings),
    // Operators to choose among are a service's, and say nothing of whose page it is.
    ...read(
      'statement',
      facts.statements.filter((line) => !listsOperators(line)),
      statementKind,
    ),
    ...read('form', [...facts.formTexts, ...facts.actions]),
  ]
}

/** Headings, sentences and forms can be about anything: what they name is not the site. */
const NAMES_NOBODY: ReadonlySet<LineSource> = new Set(['heading', 'statement', 'form'])

/** Returns the lines that name somebody else. */
export const otherNames = (lines: readonly Line[]): OtherName[] =>
  lines.filter(
    (line): line is OtherName => line.read.kind === 'other-name' && !NAMES_NOBODY.has(line.from),
  )

/** Whether no line that people see says whose page it is. */
export function namesNobody(facts: PageFacts): boolean {
  const seen = linesOf(facts).filter((line) => line.seen)
  return otherNames(seen).length === 0 && operatorsNamedIn(seen).size === 0
}

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
