import { syllableUnits } from './han-units.ts'
import type { Interpretation } from './interpretation.ts'
import type { SearchIndex } from './open-index.ts'
import { cutIntoSyllables } from './pinyin.ts'
import { averageStrength, isSure, type QueryUnit } from './query-unit.ts'

/** Reads neighbouring chunks that are pinyin as one phrase (chong zhi), if that makes more sense. */
export function withSpacedPinyin(
  chunks: readonly string[],
  parts: readonly Interpretation[],
  index: SearchIndex,
): readonly QueryUnit[] {
  const units: QueryUnit[] = []
  for (let at = 0; at < chunks.length; ) {
    const cuts = pinyinRun(chunks, parts, at, index)
    const apart = parts.slice(at, at + cuts.length).flatMap((part) => part.units)
    const together = cuts.length > 1 ? syllableUnits(cuts.flat(), index) : []
    units.push(...(isBetter(together, apart, index) ? together : apart))
    if (cuts.length === 0) units.push(...(parts[at]?.units ?? []))
    at += Math.max(1, cuts.length)
  }
  return units
}

/** Returns whether only one reading is sure, or its parts say more on average than the other's. */
function isBetter(
  one: readonly QueryUnit[],
  other: readonly QueryUnit[],
  index: SearchIndex,
): boolean {
  if (one.length === 0) return false
  if (one.every(isSure) && !other.every(isSure)) return true
  return averageStrength(one, index) > averageStrength(other, index)
}

function pinyinRun(
  chunks: readonly string[],
  parts: readonly Interpretation[],
  from: number,
  index: SearchIndex,
): string[][] {
  const cuts: string[][] = []
  for (let at = from; at < chunks.length && parts[at]?.operator === null; at += 1) {
    const chunk = chunks[at] ?? ''
    // A question word ends the pinyin before it, unless it is a syllable itself: tao can.
    const ends = index.stopWords.has(chunk) && !(at > from && index.syllables.has(chunk))
    const cut = ends ? undefined : cutIntoSyllables(chunk, index.syllables)[0]
    const whole = cut?.every((syllable) => index.syllables.has(syllable))
    if (cut === undefined || !(whole || at === chunks.length - 1)) break
    cuts.push(cut)
  }
  return cuts
}
