import { typosBetween } from './edit-distance.ts'
import { type Folded, joinSpellings } from './fold.ts'
import type { Interpretation, ReadQuery } from './interpretation.ts'
import type { MarkableText, MarkableWord } from './markable-text.ts'
import { operatorOf } from './operator-words.ts'
import { stem } from './stem.ts'
import { tokensOf } from './tokens.ts'

/** A part of a text, in UTF-16 units: from `start` up to, but not including, `end`. */
export interface TextRange {
  start: number
  end: number
}

/** Weaker matches find a topic, but would mark words that the person did not mean. */
const LEAST_LIKENESS = 0.6

/**
 * Returns a function that finds what a query means in a text: the ranges to mark, in order, never overlapping. They are
 * positions in the shown text, whatever folding made the match: full width, ё, traditional characters, pinyin, another
 * layout, a typo.
 */
export function createHighlighter(read: ReadQuery): (text: MarkableText) => TextRange[] {
  const find =
    read.kind === 'words'
      ? termFinder(read.words, read.folded)
      : ({ folded }: MarkableText) => findCode(folded.text, read.code)
  return (text) => merge(find(text).map((range) => onOriginal(range, text.folded)))
}

function termFinder(read: Interpretation, asked: string): (text: MarkableText) => TextRange[] {
  const terms = new Set(
    [...read.units, ...read.operatorUnits].flatMap(({ matches }) =>
      matches.flatMap(({ term, likeness }) => (likeness >= LEAST_LIKENESS ? [term] : [])),
    ),
  )
  const typed = tokensOf(joinSpellings(asked)).map(({ text }) => ({
    text,
    stem: stem(text),
  }))
  const isMeant = (word: MarkableWord) =>
    terms.has(word.stem) ||
    (read.operator !== null && operatorOf(word.text) === read.operator) ||
    typed.some((other) => isNear(word, other))
  return ({ words, characters }) => [
    ...words.filter(isMeant),
    ...characters.filter(({ text }) => terms.has(text)),
  ]
}

type Word = Pick<MarkableWord, 'text' | 'stem'>

/**
 * Returns whether a word is begun by a typed one, or misspelt by one that the index happens to know as a word of its
 * own.
 */
function isNear(word: Word, typed: Word): boolean {
  if (typed.text.length > 1 && word.text.startsWith(typed.text)) return true
  return typosBetween(word.stem, typed.stem) !== null
}

function findCode(text: string, code: string): TextRange[] {
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
    else if (range.end > range.start) merged.push(range)
  }
  return merged
}
