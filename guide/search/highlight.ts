import { readCode } from './code-hits.ts'
import { typosBetween } from './edit-distance.ts'
import { type Folded, fold, joinSpellings } from './fold.ts'
import { interpret } from './interpret.ts'
import type { SearchIndex } from './open-index.ts'
import { operatorOf } from './operator-words.ts'
import { stem } from './stem.ts'
import { pairsOf, type Token, tokensOf } from './tokens.ts'

/** A part of a text, in UTF-16 units: from `start` up to, but not including, `end`. */
export interface TextRange {
  start: number
  end: number
}

/** Weaker likenesses find a topic but would mark words the person didn't mean. */
const LEAST_LIKENESS = 0.6

/**
 * Makes the function that finds what a query means in a text: the ranges to mark, in order, never overlapping. They are
 * positions in the text as it is shown, whatever folding made the match: full width, ё, traditional characters, pinyin,
 * another layout, a typo.
 */
export function createHighlighter(
  index: SearchIndex,
  query: string,
): (text: string) => TextRange[] {
  const code = readCode(fold(query, index.simplified).text)
  const find = code === null ? termFinder(index, query) : (folded: Folded) => findCode(folded, code)
  return (text) => {
    const folded = fold(text, index.simplified)
    return merge(find(folded).map((range) => onOriginal(range, folded)))
  }
}

function termFinder(index: SearchIndex, query: string): (folded: Folded) => TextRange[] {
  const read = interpret(query, index)
  const terms = new Set(
    [...read.units, ...read.operatorUnits].flatMap(({ matches }) =>
      matches.flatMap(({ term, likeness }) => (likeness >= LEAST_LIKENESS ? [term] : [])),
    ),
  )
  const typed = tokensOf(joinSpellings(fold(query, index.simplified).text)).map(({ text }) => text)
  const isMeant = (word: string) =>
    terms.has(stem(word)) ||
    (read.operator !== null && operatorOf(word) === read.operator) ||
    typed.some((other) => isNear(word, other))
  return ({ text }) => {
    const tokens = tokensOf(text)
    return tokens.flatMap((token, at) =>
      token.kind === 'han'
        ? hanRanges(token, terms)
        : wordRange(token, tokens[at + 1], text, isMeant),
    )
  }
}

/** A beginning of the word, or a misspelling that the index happens to know as a word of its own. */
function isNear(word: string, typed: string): boolean {
  if (typed.length > 1 && word.startsWith(typed)) return true
  return typosBetween(stem(word), stem(typed)) !== null
}

function hanRanges({ text, start }: Token, terms: ReadonlySet<string>): TextRange[] {
  const characters = [...text]
  const pairs = pairsOf(text).flatMap((pair, at) =>
    terms.has(pair) ? [{ start: start + at, end: start + at + 2 }] : [],
  )
  const singles = characters.flatMap((character, at) =>
    terms.has(character) ? [{ start: start + at, end: start + at + 1 }] : [],
  )
  return [...pairs, ...singles]
}

/** A word, or two that are one when written together: top up, Wi-Fi. */
function wordRange(
  token: Token,
  next: Token | undefined,
  text: string,
  isMeant: (word: string) => boolean,
): TextRange[] {
  const end = token.start + token.text.length
  const near = next?.kind === 'word' && /^[\s-]$/u.test(text.slice(end, next.start))
  if (near && isMeant(token.text + next.text))
    return [{ start: token.start, end: next.start + next.text.length }]
  return isMeant(token.text) ? [{ start: token.start, end }] : []
}

function findCode({ text }: Folded, code: string): TextRange[] {
  const ranges: TextRange[] = []
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + code.length))
    ranges.push({ start: at, end: at + code.length })
  return ranges
}

function onOriginal({ start, end }: TextRange, { starts }: Folded): TextRange {
  return { start: starts[start] ?? 0, end: starts[end] ?? 0 }
}

function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else if (range.end > range.start) merged.push({ ...range })
  }
  return merged
}
