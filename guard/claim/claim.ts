import { OPERATORS, type Operator } from '../operator.ts'
import type { PageFacts } from '../page-facts.ts'
import { hasColourOf } from './colours.ts'
import { isDisclaimer, type LineKind, lineKind, titleParts } from './evidence.ts'

/** A page's claim to be an operator: how strong, and the line that says it most plainly. */
export interface Claim {
  operator: Operator
  score: number
  evidence: string
}

/** What each line is worth. A site's name for itself and its imprint are identity; a title or a logo may be a topic. */
const WORTH = { siteName: 3, imprint: 3, title: 2, logo: 2, heading: 1, colour: 1, nobodyElse: 1 }
/** What speaks against: the site calls itself something else; its imprint is another's; it names several operators. */
const AGAINST = { siteName: 3, imprint: 2, title: 1, logo: 1, severalOperators: 3, disclaimer: 4 }

interface Line {
  text: string
  read: LineKind
  from: 'siteName' | 'imprint' | 'title' | 'logo' | 'heading'
}

function linesOf(facts: PageFacts): Line[] {
  const read = (from: Line['from'], texts: readonly string[]): Line[] =>
    texts.filter(Boolean).map((text) => ({ text, from, read: lineKind(text) }))
  return [
    ...read('siteName', facts.siteNames),
    ...read('imprint', facts.imprint),
    ...read('title', titleParts(facts.title)),
    ...read('logo', facts.logos),
    ...read('heading', facts.headings),
  ]
}

/**
 * Which operator the page gives itself out for, with a score; null where none. Talking about operators is no claim:
 * what counts are lines that name the site, and what names somebody else counts against.
 */
export function claimOf(facts: PageFacts): Claim | null {
  const lines = linesOf(facts)
  const claims = OPERATORS.flatMap((operator) => {
    const own = lines.filter(({ read }) => read.kind === 'own-name' && read.operator === operator)
    const [plainest] = own
    if (!plainest) return []
    return [{ operator, evidence: plainest.text, score: scoreFor(operator, own, lines, facts) }]
  })
  const [best] = claims.sort((a, b) => b.score - a.score)
  return best && best.score > 0 ? best : null
}

function scoreFor(
  operator: Operator,
  own: readonly Line[],
  lines: readonly Line[],
  facts: PageFacts,
): number {
  const from = new Set(own.map((line) => line.from))
  let score = 0
  for (const source of from) score += WORTH[source]
  if (hasColourOf(operator, facts.colours)) score += WORTH.colour
  const others = lines.filter(
    ({ read, from: source }) =>
      read.kind === 'other-name' &&
      source !== 'heading' &&
      !(source === 'title' && from.has('siteName')),
  )
  for (const source of ['siteName', 'imprint', 'title', 'logo'] as const) {
    if (!from.has(source) || source === 'title') {
      if (others.some((line) => line.from === source)) score -= AGAINST[source]
    }
  }
  if (others.length === 0) score += WORTH.nobodyElse
  if (namedIn(lines).size > 1) score -= AGAINST.severalOperators
  if (lines.some(({ text }) => isDisclaimer(text))) score -= AGAINST.disclaimer
  return score
}

/** Every operator named in any line. */
function namedIn(lines: readonly Line[]): Set<Operator> {
  const named = new Set<Operator>()
  for (const { read } of lines) {
    if (read.kind === 'own-name') named.add(read.operator)
    if (read.kind === 'mention') for (const operator of read.operators) named.add(operator)
  }
  return named
}
