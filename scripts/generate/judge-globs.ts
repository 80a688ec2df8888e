import { OPERATOR_RECORDS } from '../../guard/operators/index.ts'
import { type OperatorRecord, VIAS } from '../../guard/operators/operator-record.ts'
import { visualCost } from '../../guard/stranger/visual-cost.ts'
import { operatorTables, type Tables } from './operator-tables.ts'

/** Names with letters that only look Latin, or that are not Latin at all, are written so in an address. */
const PUNYCODE = 'xn--'

/**
 * Patterns of addresses on which the judge is brought in (`include_globs`; the browser itself compares them). They
 * let through far more than lookalikes, but never leave one out: a test holds them against the judge's verdicts.
 */
export function judgeGlobs(records: readonly OperatorRecord[] = OPERATOR_RECORDS): Tables {
  const { LATIN_TARGETS } = operatorTables(records).brands
  const fragments = [
    ...writtenOut(records),
    PUNYCODE,
    ...LATIN_TARGETS.value.flatMap((word) =>
      cover(word, [word, ...cuts(word), ...slips(word), ...exchanges(word), ...drawings(word)]),
    ),
  ]
  return {
    JUDGE_GLOBS: {
      doc: 'What every address of a lookalike has in it: a brand word, whole, cut or misspelt, or letters of another script.',
      value: withoutNeedless(fragments).map((fragment) => `*${fragment}*`),
    },
  }
}

/** Words that are only found as they are written, and cut; faint ones as a part of their own and in their address. */
function writtenOut(records: readonly OperatorRecord[]): string[] {
  const { BRANDS } = operatorTables(records).brands
  const words = BRANDS.value.flatMap((brand) => brand.words).filter(([word]) => word < '~')
  return words.flatMap(([word, weight, via]) => {
    if (weight === 0) return VIAS[via] === 'wrong-layout' ? [] : [`${word}?ru`, ...asPart(word)]
    return VIAS[via] === 'wrong-layout' ? [word] : [word, ...cuts(word)]
  })
}

/** A faint word counts only as a part of its own: after the scheme, a dot or a hyphen, and before a hyphen or the zone. */
const asPart = (word: string): string[] => [`//${word}-`, `.${word}-`, `-${word}-`, `-${word}.`]

/** The word with a hyphen or a dot in it, or between all its letters. */
const cuts = (word: string): string[] =>
  ['-', '.'].flatMap((sign) => [
    [...word].join(sign),
    ...places(word).flatMap((at) => (at > 0 ? [word.slice(0, at) + sign + word.slice(at)] : [])),
  ])

/** The word with a letter left out, changed or put in; `?` is any one character. */
const slips = (word: string): string[] => [
  ...places(word).flatMap((at) => [
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}?${word.slice(at + 1)}`,
    `${word.slice(0, at)}?${word.slice(at)}`,
  ]),
  `${word}?`,
]

/** The word with two letters exchanged, or with one moved to another place. */
const exchanges = (word: string): string[] =>
  places(word).flatMap((from) => {
    const letter = word.charAt(from)
    const rest = word.slice(0, from) + word.slice(from + 1)
    return places(word).flatMap((to) => {
      const exchanged = [...word]
      exchanged[from] = word.charAt(to)
      exchanged[to] = letter
      return [exchanged.join(''), rest.slice(0, to) + letter + rest.slice(to)]
    })
  })

/** The dearest drawing that is still read as the word (`techniques/typosquat.ts`). */
const GREATEST_COST = 1

/** The word in letters drawn alike; `?` stands for one letter in the place of one. */
function drawings(word: string, left = GREATEST_COST): string[] {
  if (word === '') return ['']
  return [1, 2].flatMap((length) => {
    const [head, tail] = [word.slice(0, length), word.slice(length)]
    if (head.length < length) return []
    return drawnAs(head).flatMap(([drawn, cost]) =>
      cost > left ? [] : drawings(tail, left - cost).map((rest) => drawn + rest),
    )
  })
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789']
const PAIRS = LETTERS.flatMap((one) => LETTERS.map((two) => one + two))

/** What one letter, or two, may be drawn as, each with its cost; a letter stays itself for nothing. */
function drawnAs(letters: string): readonly (readonly [drawn: string, cost: number])[] {
  const before = knownDrawings.get(letters)
  if (before) return before
  const candidates = letters.length === 1 ? [...LETTERS, ...PAIRS] : LETTERS
  const found = new Map<string, number>(letters.length === 1 ? [[letters, 0]] : [])
  for (const candidate of candidates) {
    const cost = visualCost(candidate, letters)
    const drawn = candidate.length === letters.length ? '?' : candidate
    if (cost > 0 && cost <= GREATEST_COST)
      found.set(drawn, Math.min(cost, found.get(drawn) ?? cost))
  }
  knownDrawings.set(letters, [...found])
  return [...found]
}

const knownDrawings = new Map<string, readonly (readonly [string, number])[]>()

/**
 * Few fragments, at least one of which is in each form of a word. A fragment has enough of the word to be rare in
 * other addresses: four of its own letters from the beginning on; five with a slip among them; without the
 * beginning, all but one; or all that a form has.
 */
function cover(word: string, forms: readonly string[]): string[] {
  const isRare = (fragment: string, form: string): boolean => {
    const letters = lettersOf(fragment)
    const least = word.startsWith(fragment) ? 4 : form.startsWith(fragment) ? 5 : word.length - 1
    return letters >= least || fragment === form.replace(/^\?+|\?+$/g, '')
  }
  const candidates = new Set(
    forms.flatMap((form) => substrings(form).filter((fragment) => isRare(fragment, form))),
  )
  const left = new Set(forms)
  const offers = [...candidates]
    .sort((a, b) => lettersOf(b) - lettersOf(a))
    .map((fragment) => ({ fragment, holds: [...left].filter((form) => isIn(fragment, form)) }))
  const chosen: string[] = []
  while (left.size > 0) {
    const gain = ({ holds }: { holds: readonly string[] }): number =>
      holds.filter((form) => left.has(form)).length
    const best = offers.reduce((one, other) => (gain(other) > gain(one) ? other : one))
    chosen.push(best.fragment)
    for (const form of best.holds) left.delete(form)
  }
  return chosen
}

const lettersOf = (fragment: string): number => fragment.replace(/[?.-]/g, '').length

/** Parts of a form that begin and end with a letter of their own. */
const substrings = (form: string): string[] =>
  places(form)
    .flatMap((from) => places(form).map((to) => form.slice(from, to + 1)))
    .filter((part) => /^[^?].*[^?]$/.test(part))

/** Whether the fragment is somewhere in the form: its `?` stands for anything, the form's for what nobody knows. */
const isIn = (fragment: string, form: string): boolean => patternOf(fragment).test(form)

const patterns = new Map<string, RegExp>()

function patternOf(fragment: string): RegExp {
  const pattern =
    patterns.get(fragment) ?? new RegExp(fragment.replaceAll('.', '\\.').replaceAll('?', '.'))
  patterns.set(fragment, pattern)
  return pattern
}

/** Leaves out what has another fragment in it. */
const withoutNeedless = (fragments: readonly string[]): string[] =>
  [...new Set(fragments)].filter(
    (fragment) => !fragments.some((other) => other !== fragment && isIn(other, fragment)),
  )

const places = (word: string): number[] => [...word].map((_, at) => at)
