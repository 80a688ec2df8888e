import type { Operator } from '../../guard/operator.ts'
import { typosBetween } from './edit-distance.ts'
import { joinSpellings } from './fold.ts'
import { hanUnits, syllableUnits } from './han-units.ts'
import type { Interpretation } from './interpretation.ts'
import { switchLayout } from './layout.ts'
import type { SearchIndex } from './open-index.ts'
import { ANY_OPERATOR, OPERATOR_NAMES, operatorOf } from './operator-words.ts'
import { cutIntoSyllables } from './pinyin.ts'
import { averageStrength, isSure, type QueryUnit, strongest, unitsStrength } from './query-unit.ts'
import { soundKey } from './sound.ts'
import { withSpacedPinyin } from './spaced-pinyin.ts'
import { stem } from './stem.ts'
import { tokensOf } from './tokens.ts'
import {
  begunUnits,
  directUnit,
  initialsUnit,
  knownUnit,
  soundUnit,
  wordPairUnits,
} from './word-units.ts'

/** A reading with the keyboard switched must make this much more sense than the query as typed. */
const SWITCHED_PENALTY = 0.8

/** How a chunk is read. */
interface ChunkReading {
  /** Whether the person may still be typing its last word. */
  typing: boolean
  /** Whether the keyboard was switched. */
  switched: boolean
}

/** How the letters of a query are read. */
type Keyboard = 'typed' | 'switched' | 'mixed'

/**
 * Reads a folded query as typed, or with the keyboard switched for all or some of it; as words, pinyin, initials or
 * sounds.
 */
export function interpret(folded: string, index: SearchIndex): Interpretation {
  const typed = readAll(folded, 'typed', index)
  if (!makesLittleSense(typed)) return typed
  const letters = switchLayout(folded)
  const switched = letters === null ? typed : readAll(letters, 'switched', index)
  const best = clearer(typed, switched, index)
  return best === switched && makesSense(switched)
    ? switched
    : clearer(best, readAll(folded, 'mixed', index), index)
}

function readAll(folded: string, keyboard: Keyboard, index: SearchIndex): Interpretation {
  const chunks = joinSpellings(folded)
    .split(/\s+/u)
    .filter((chunk) => chunk !== '')
  const parts = chunks.map((chunk, at) => {
    const typing = at === chunks.length - 1
    return keyboard === 'mixed'
      ? readEitherWay(chunk, typing, index)
      : readChunk(chunk, { typing, switched: keyboard === 'switched' }, index)
  })
  const stems = parts.flatMap((part) => part.stems)
  const operatorUnits = parts.flatMap((part) => part.operatorUnits)
  const units = [...withSpacedPinyin(chunks, parts, index), ...wordPairUnits(stems, index)]
  // A single word that says nothing may still become one that does: for, foreign card.
  const only = chunks.length === 1 && units.length + operatorUnits.length === 0 ? chunks[0] : null
  return {
    units: only ? begunUnits(only, index) : units,
    stems,
    operator: parts.find((part) => part.operator !== null)?.operator ?? null,
    operatorUnits,
  }
}

function readEitherWay(chunk: string, typing: boolean, index: SearchIndex): Interpretation {
  const typed = readChunk(chunk, { typing, switched: false }, index)
  const switched = switchLayout(chunk)
  if (switched === null || !makesLittleSense(typed)) return typed
  const other = readChunk(switched, { typing, switched: true }, index)
  return makesSense(other) ? clearer(typed, other, index) : typed
}

/** Returns the reading as typed, unless the other makes clearly more sense. */
function clearer(typed: Interpretation, other: Interpretation, index: SearchIndex): Interpretation {
  // An operator's name on the other keyboard is no accident.
  if (typed.operator === null && other.operator !== null && makesSense(other)) return other
  return strengthOf(other, index) * SWITCHED_PENALTY > strengthOf(typed, index) ? other : typed
}

/** Returns whether a reading has a word that no text has. Only then may the keyboard be the reason. */
function makesLittleSense({ units }: Interpretation): boolean {
  return units.some((unit) => unit.unmatched >= 7 && !isSure(unit))
}

/** Returns whether every part of a reading is a known word, not just something like one. */
function makesSense({ units, operator }: Interpretation): boolean {
  return units.every(isSure) && (units.length > 0 || operator !== null)
}

function strengthOf(part: Interpretation, index: SearchIndex): number {
  return unitsStrength([...part.units, ...part.operatorUnits], index)
}

/** Readings of chunks: the same chunk is read at every key, and for every keyboard. */
const known = new WeakMap<SearchIndex, Map<string, Interpretation>>()

/** The number of chunks kept before all are dropped: enough for a long query in all its readings. */
const MOST_KNOWN = 50

function readChunk(chunk: string, how: ChunkReading, index: SearchIndex): Interpretation {
  const read = known.get(index) ?? new Map<string, Interpretation>()
  known.set(index, read)
  const key = `${chunk} ${how.typing} ${how.switched}`
  const before = read.get(key)
  if (before !== undefined) return before
  if (read.size >= MOST_KNOWN) read.clear()
  const part = readTokens(chunk, how, index)
  read.set(key, part)
  return part
}

function readTokens(chunk: string, how: ChunkReading, index: SearchIndex): Interpretation {
  const units: QueryUnit[] = []
  const operatorUnits: QueryUnit[] = []
  const stems: string[] = []
  let operator: Operator | null = null
  for (const { kind, text, start } of tokensOf(chunk)) {
    const named = kind === 'word' ? namedOperator(text) : null
    operator ??= named
    if (kind === 'han') units.push(...hanUnits(text, index))
    else if (named !== null) {
      operatorUnits.push(directUnit(text, false, index))
      stems.push(ANY_OPERATOR)
    } else {
      const word = withoutGluedNot(text, index)
      if (saysNothing(word, index)) continue
      const typing = how.typing && start + text.length === chunk.length
      const read = wordUnits(word, { ...how, typing }, index)
      units.push(...read)
      stems.push(meantBy(word, read))
    }
  }
  return { units, operator, operatorUnits, stems }
}

/** A Russian «не» written together with a word that the index or a stop word knows apart: немогу, непришли. */
function withoutGluedNot(word: string, index: SearchIndex): string {
  const rest = /^не(?=\p{Script=Cyrillic}{3})/u.test(word) ? word.slice(2) : word
  if (rest === word || isKnown(word, index)) return word
  return isKnown(rest, index) || index.stopWords.has(rest) ? rest : word
}

/** Returns the term that a misspelt or transliterated word stands for, or the word's own stem if there is none. */
function meantBy(word: string, [unit]: readonly QueryUnit[]): string {
  const [first, ...others] = unit?.matches ?? []
  if (first === undefined) return stem(word)
  return others.reduce((best, match) => (match.likeness > best.likeness ? match : best), first).term
}

function namedOperator(word: string): Operator | null {
  const exact = operatorOf(word)
  if (exact !== null || word.length < 5) return exact
  const name = OPERATOR_NAMES.find(
    (known) => known.length > 4 && typosBetween(word, known) !== null,
  )
  return name === undefined ? null : operatorOf(name)
}

function wordUnits(word: string, how: ChunkReading, index: SearchIndex): readonly QueryUnit[] {
  // On the other keyboard, the beginning of a word is more often an accident.
  const typing = how.typing && !how.switched
  if (!/^\p{L}+$/u.test(word)) return [directUnit(word, typing, index)]
  if (isKnown(word, index)) return [knownUnit(word, typing, index)]
  const direct = [directUnit(word, typing, index)]
  const readings: (readonly QueryUnit[])[] = [direct, [soundUnit(word, index)]]
  if (/^[a-z]+$/u.test(word)) {
    if (!how.switched) readings.push([initialsUnit(word, index)])
    const cuts = cutIntoSyllables(word, index.syllables).map((cut) => syllableUnits(cut, index))
    // More syllables would have a higher sum, however unlikely the cut.
    readings.push(strongest(cuts, index, averageStrength))
  }
  return strongest(readings, index)
}

function saysNothing(word: string, index: SearchIndex): boolean {
  return (
    index.stopWords.has(word) ||
    (/^[a-z]/u.test(word) && index.stopSounds().has(soundKey(word)) && !isKnown(word, index))
  )
}

function isKnown(word: string, index: SearchIndex): boolean {
  return word.length > 2 && index.postings.has(stem(word))
}
