import { WRITTEN_NAMES } from '../../guard/operators/names.generated.ts'
import type { FieldKind } from '../../guard/page/page-facts.ts'
import {
  FOLDED_NOT_WANTED,
  FOLDED_OTHER_CARD,
  FOLDED_OTHER_END,
  FOLDED_WORDS,
} from './field-words.generated.ts'
import { foldLabel } from './fold-label.ts'

/** Kinds recognised by words, strongest first: a code field may be called a password, a card field a number. */
export type NamedKind = Exclude<FieldKind, 'other'>

const HAN = /\p{Script=Han}/u

const anyOf = (stems: string): RegExp => new RegExp(stems, 'u')

/** "The MTS number" and the like. */
const OF_OPERATOR = WRITTEN_NAMES.map((name) => foldLabel(`номер ${name}`))

/** One expression for each kind: a word begins with the stem, or (Chinese) it stands anywhere. */
const PATTERNS: readonly (readonly [NamedKind, RegExp])[] = FOLDED_WORDS.map(([kind, words]) => {
  const stems = [...words.split('|'), ...(kind === 'phone' ? OF_OPERATOR : [])].map((stem) =>
    HAN.test(stem) ? stem : `(?<!\\S)${stem}${stem.length <= 3 ? '(?!\\S)' : ''}`,
  )
  return [kind, anyOf(stems.join('|'))]
})

const OTHER_CARD = anyOf(FOLDED_OTHER_CARD)
const OTHER_END = anyOf(FOLDED_OTHER_END)
const NOT_WANTED = anyOf(FOLDED_NOT_WANTED)

/** What divides a label into parts, each of which may name something of its own. */
const PARTS = /[()[\]{}·,;:.!?/|—–]|\s-\s/u

/** Returns the kind that a text names, or null: the strongest that any of its parts names. */
export function namedKind(text: string): NamedKind | null {
  const parts = [text, ...(PARTS.test(text) ? text.split(PARTS) : [])].map(foldLabel)
  const found = new Set(parts.flatMap((part) => kindOf(part) ?? []))
  return PATTERNS.find(([kind]) => found.has(kind))?.[0] ?? null
}

/** Returns the kind that one folded part names: a phone whatever else it says, others only if nothing excuses them. */
function kindOf(part: string): NamedKind | null {
  const [kind] = PATTERNS.find(([, pattern]) => pattern.test(part)) ?? [null]
  if (kind === null || kind === 'phone') return kind
  if (OTHER_CARD.test(part) && !NOT_WANTED.test(part)) return null
  return OTHER_END.test(part) && !/^card-/.test(kind) ? null : kind
}

/** Whether the text says that the field is for searching, a voucher or the like. */
export function isHarmless(text: string): boolean {
  const part = foldLabel(text)
  return OTHER_CARD.test(part) || OTHER_END.test(part)
}
