import { OPERATORS, type Operator } from '../../operator.ts'
import { COLOURS, UNMISTAKABLE } from '../../operators/page-signs.generated.ts'
import type { PageFacts } from '../page-facts.ts'
import { isDisclaimer } from './line-kind.ts'
import { type Line, linesOf, operatorsNamedIn, otherNames, repeatedName } from './page-lines.ts'
import { wordsOf } from './text.ts'
import { speaksOfTelecom } from './vocabulary.ts'

/** A page's claim to be an operator: how strong it is, and the line that makes it most plainly. */
export interface Claim {
  operator: Operator
  score: number
  evidence: string
}

/**
 * How much each kind of line counts for a claim. A site name or an imprint states identity. A title, a headline or a
 * logo may be a topic, and states identity only if the page names nobody else: an honest site says who it is.
 */
const WORTH = { siteName: 3, imprint: 3, title: 2, logo: 2, heading: 2, colour: 1, nobodyElse: 2 }
/**
 * How much each sign counts against a claim: the site calls itself something else, especially twice; its imprint names
 * another company; it names several operators; it says that it is not theirs.
 */
const AGAINST = {
  siteName: 3,
  imprint: 3,
  title: 2,
  logo: 1,
  repeated: 3,
  severalOperators: 3,
  disclaimer: 4,
}

/**
 * Names that mean the operator in any language. The others are also names of honest firms all over the world: those
 * count only if the page also speaks of mobile telephony.
 */
const IN_ANY_LANGUAGE = new RegExp([...UNMISTAKABLE, '\\p{Script=Cyrillic}'].join('|'), 'u')

/**
 * Returns the operator that the page claims to be, with a score, or null. To mention operators is no claim: only lines
 * that name the site count, and lines that name somebody else count against it.
 */
export function claimOf(facts: PageFacts): Claim | null {
  const lines = linesOf(facts)
  const claims = OPERATORS.flatMap((operator) => {
    const own = lines.filter(({ read }) => read.kind === 'own-name' && read.operator === operator)
    const [plainest] = own
    if (!plainest || (!isUnmistakable(own) && !tellsOfTelecom(lines, facts))) return []
    const score = pointsFor(operator, own, facts) - pointsAgainst(own, lines)
    return [{ operator, evidence: plainest.text, score }]
  })
  const [best] = claims.sort((a, b) => b.score - a.score)
  return best && best.score > 0 ? best : null
}

function pointsFor(operator: Operator, own: readonly Line[], facts: PageFacts): number {
  const colour = hasColourOf(operator, facts.colours) ? WORTH.colour : 0
  const headings = own.filter(({ from }) => from === 'heading')
  // The first headline belongs to the page. A single later one may head a chapter about the operator.
  const headed = headings.length > 1 || headings.some(({ text }) => text === facts.headings[0])
  return [...new Set(own.map(({ from }) => from))]
    .filter((from) => from !== 'heading' || headed)
    .reduce((sum, from) => sum + WORTH[from], colour)
}

function pointsAgainst(own: readonly Line[], lines: readonly Line[]): number {
  const from = new Set(own.map((line) => line.from))
  const others = otherNames(lines)
  let against = others.length === 0 ? -WORTH.nobodyElse : 0
  // A second name in the same place is a developer's or a slogan; but a title names both site and topic.
  const places = new Set(others.map((line) => line.from))
  for (const place of ['siteName', 'imprint', 'title', 'logo'] as const) {
    const outweighed = place === 'title' ? from.has('siteName') : from.has(place)
    if (places.has(place) && !outweighed) against += AGAINST[place]
  }
  if (repeatedName(others)) against += AGAINST.repeated
  if (operatorsNamedIn(lines).size > 1) against += AGAINST.severalOperators
  if (lines.some(({ text }) => isDisclaimer(text))) against += AGAINST.disclaimer
  return against
}

const isUnmistakable = (own: readonly Line[]): boolean =>
  own.some(({ text }) => wordsOf(text).some((word) => IN_ANY_LANGUAGE.test(word)))

const tellsOfTelecom = (lines: readonly Line[], facts: PageFacts): boolean =>
  [...lines.map(({ text }) => text), ...facts.actions].some(speaksOfTelecom)

/** How far red, green and blue may each differ and still be the same colour to the eye. */
const TOLERANCE = 24

/** Whether any colour of the page is the operator's. */
const hasColourOf = (operator: Operator, colours: readonly string[]): boolean =>
  COLOURS[operator].some((own) => colours.some((colour) => distance(own, colour) <= TOLERANCE))

function distance(a: string, b: string): number {
  const channels = (hex: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const other = channels(b)
  return Math.max(...channels(a).map((channel, at) => Math.abs(channel - (other[at] ?? 999))))
}
