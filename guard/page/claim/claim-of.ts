import { OPERATORS, type Operator } from '../../operator.ts'
import { COLOURS, UNMISTAKABLE } from '../../operators/page-signs.generated.ts'
import { simplified } from '../../text/simplified.ts'
import type { PageFacts } from '../page-facts.ts'
import { speaksToCustomers } from '../top-up-words.ts'
import { isDisclaimer, type LineKind } from './line-kind.ts'
import {
  type Line,
  linesOf,
  type OtherName,
  operatorsNamedIn,
  otherNames,
  repeatedName,
} from './page-lines.ts'
import { wordsOf } from './text.ts'
import { namesAccount, speaksOfTelecom } from './vocabulary.ts'

/** A page's claim to be an operator: how strong it is, and the line that makes it most plainly. */
export interface Claim {
  operator: Operator
  score: number
  evidence: string
  /** Whether the page names nobody else where people can see it. */
  alone: boolean
}

/**
 * A whole claim: two kinds of lines that name the site, and nothing that names somebody else. One line alone may be a
 * topic: that is half a claim.
 */
export const WHOLE_CLAIM = 4
export const HALF_CLAIM = 2
/** What more than two topics make. */
const PLAIN_CLAIM = 5

/** Whether a claim is so plain that it warns by itself, and that any field on its page asks. */
export const isPlain = ({ score, alone }: Claim): boolean => alone && score >= PLAIN_CLAIM

/**
 * How much each kind of line counts for a claim. A site name or an imprint states identity. A title, a headline, a
 * logo or a sentence may be a topic, and states identity only if the page names nobody else: an honest site says who
 * it is. A form's words say least: a bank's form names the operator too.
 */
const WORTH = {
  siteName: 3,
  imprint: 3,
  title: 2,
  logo: 2,
  heading: 2,
  statement: 2,
  form: 1,
  colour: 1,
  nobodyElse: 2,
}
/** A form into the operator's account ("My MTS") says more than another. */
const ACCOUNT_FORM = 1
/** A name with an unknown word beside it ("MTS Hyperline") in every line counts for half. */
const BESIDE_UNKNOWN = 0.5
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
/** Metadata can be forged unseen: once so many kinds of lines that people see name the operator, it counts for nobody. */
const OUTWEIGH_METADATA = 3

/**
 * Names that mean the operator in any language. The others are also names of honest firms all over the world: those
 * count only if the page also speaks of mobile telephony.
 */
const IN_ANY_LANGUAGE = new RegExp([...UNMISTAKABLE, '\\p{Script=Cyrillic}'].join('|'), 'u')

/**
 * Returns the operator that the page claims to be, with a score, or null. To mention operators is no claim: only lines
 * that name the site count, and lines that name somebody else count against it. What speaks for a claim may be unseen
 * (a machine reads it aloud, or fills it in later); what speaks against it counts only where people can see it.
 */
export function claimOf(facts: PageFacts): Claim | null {
  const lines = linesOf(facts)
  const claims = OPERATORS.flatMap((operator) => {
    const own = linesNaming(operator, lines, facts)
    const [plainest] = own.lines
    if (!plainest || (!isUnmistakable(own.lines) && !tellsOfTelecom(lines, facts))) return []
    const seen = linesSeen(own.lines, lines)
    const others = otherNames(seen)
    const score = pointsFor(operator, own, facts) - pointsAgainst(own.lines, seen, others)
    return [{ operator, evidence: plainest.text, score, alone: others.length === 0 }]
  })
  const [best] = claims.sort((a, b) => b.score - a.score)
  return best && best.score > 0 ? best : null
}

/** The lines that name one operator's site, and how much of its worth each has. */
interface OwnLines {
  lines: readonly Line[]
  worth: number
}

function linesNaming(operator: Operator, lines: readonly Line[], facts: PageFacts): OwnLines {
  const plain = lines.filter(({ read }) => read.kind === 'own-name' && read.operator === operator)
  if (plain.some(({ from }) => from !== 'form')) return { lines: plain, worth: 1 }
  const beside = lines.filter(({ read }) => namesBesideUnknown(read, operator))
  const sources = new Set(beside.map(({ from }) => from))
  // A shop's title and headline name what it sells; only what bears a site's own name tells whose it is.
  const isNamed = ['logo', 'imprint', 'siteName'].some((from) => sources.has(from as Line['from']))
  return isNamed && sources.size >= 2 && speaksToCustomers(facts)
    ? { lines: beside, worth: BESIDE_UNKNOWN }
    : { lines: plain, worth: 1 }
}

const namesBesideUnknown = (read: LineKind, operator: Operator): boolean =>
  read.kind === 'own-name'
    ? read.operator === operator
    : read.kind === 'mention' &&
      read.operators.length === 1 &&
      read.operators[0] === operator &&
      read.unknown.length === 1

function pointsFor(operator: Operator, own: OwnLines, facts: PageFacts): number {
  const colour = hasColourOf(operator, facts.colours) ? WORTH.colour : 0
  const headings = own.lines.filter(({ from }) => from === 'heading')
  // The first headline belongs to the page. A single later one may head a chapter about the operator.
  const headed = headings.length > 1 || headings.some(({ text }) => text === facts.headings[0])
  const account = own.lines.some(({ from, text }) => from === 'form' && namesAccount(text))
  return [...new Set(own.lines.map(({ from }) => from))]
    .filter((from) => from !== 'heading' || headed)
    .reduce((sum, from) => sum + WORTH[from] * own.worth, colour + (account ? ACCOUNT_FORM : 0))
}

/** Returns the lines that may speak against a claim. */
function linesSeen(own: readonly Line[], lines: readonly Line[]): Line[] {
  const shown = new Set(own.flatMap((line) => (line.seen ? [line.from] : [])))
  shown.delete('siteName')
  return lines.filter(
    (line) => line.seen && (line.from !== 'siteName' || shown.size < OUTWEIGH_METADATA),
  )
}

function pointsAgainst(
  own: readonly Line[],
  seen: readonly Line[],
  others: readonly OtherName[],
): number {
  const from = new Set(own.map((line) => line.from))
  let against = others.length === 0 ? -WORTH.nobodyElse : 0
  // A second name in the same place is a developer's or a slogan; but a title names both site and topic.
  const places = new Set(others.map((line) => line.from))
  for (const place of ['siteName', 'imprint', 'title', 'logo'] as const) {
    const outweighed = place === 'title' ? from.has('siteName') : from.has(place)
    if (places.has(place) && !outweighed) against += AGAINST[place]
  }
  if (repeatedName(others)) against += AGAINST.repeated
  if (operatorsNamedIn(seen).size > 1) against += AGAINST.severalOperators
  if (seen.some(({ from, text }) => from !== 'form' && isDisclaimer(text))) {
    against += AGAINST.disclaimer
  }
  return against
}

const isUnmistakable = (own: readonly Line[]): boolean =>
  own.some(({ text }) => wordsOf(text).some((word) => IN_ANY_LANGUAGE.test(word)))

const tellsOfTelecom = (lines: readonly Line[], facts: PageFacts): boolean =>
  [...lines.map(({ text }) => text), ...facts.actions].map(simplified).some(speaksOfTelecom)

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
