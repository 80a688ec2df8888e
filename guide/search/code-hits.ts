import type { Operator } from '../../guard/operator.ts'
import type { CodeEntry } from './index-data.ts'

/** A code that a query may mean and how surely. */
export interface CodeHit {
  entry: CodeEntry
  score: number
}

/** Digits with `*`, `#` or `+`, and the characters that people put between the groups of a phone number. */
const CODE = /^[+*#\d][\d*#\s().-]*$/u

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?:звездочка|звезда|star|asterisk|星号?|米字键)/gu, '*'],
  [/(?:решетка|хэш|hash|pound|井号?|井字键)/gu, '#'],
]

/** Returns the code that a folded query consists of, or null: spaces and brackets left out, `＊` folded. */
export function readCode(folded: string): string | null {
  const plain = WRITTEN_OUT.reduce((text, [word, sign]) => text.replace(word, sign), folded).trim()
  if (!CODE.test(plain)) return null
  const code = plain.replaceAll(/[^\d*#+]/gu, '')
  return /\d/u.test(code) ? code : null
}

/**
 * Returns the codes of the facts that a typed code may mean, best first: the same code, then one that lacks its `*` or
 * `#`, then one that it begins; among equals, the given operator's first, then the surer fact's.
 */
export function findCodes(
  typed: string,
  codes: readonly CodeEntry[],
  operator: Operator | null,
): CodeHit[] {
  return codes
    .flatMap((entry) => {
      const likeness = likenessOf(typed, entry)
      if (likeness === 0) return []
      const own = operator !== null && entry.operator === operator ? 0.5 : 0
      return [{ entry, score: likeness + own - entry.rank / 20 }]
    })
    .sort((one, other) => other.score - one.score)
}

function likenessOf(typed: string, { code, open }: CodeEntry): number {
  if (typed === code) return 4
  if (open && typed.startsWith(code)) return 4
  const digits = digitsOf(code)
  const asked = digitsOf(typed)
  if (typed === `${code}#` || `${typed}#` === code) return 3.5
  if (asked === digits) return 3
  if (asked.length >= 2 && open && asked.startsWith(digits)) return 2.5
  if (code.startsWith(typed)) return 2
  if (asked.length >= 2 && digits.startsWith(asked)) return 1
  return asked.length >= 4 && digits.endsWith(asked) ? 0.9 : 0
}

/** Returns the digits alone, a Russian number without its +7 or 8, so that both ways of dialling it are equal. */
function digitsOf(code: string): string {
  const digits = code.replaceAll(/\D/gu, '')
  return digits.length === 11 && /^[78]/u.test(digits) ? digits.slice(1) : digits
}
