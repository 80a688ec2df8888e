import { readingsOfPair, type SearchIndex } from './open-index.ts'
import { looseReading } from './pinyin.ts'
import { allAlike, type QueryUnit } from './query-unit.ts'
import { pairsOf } from './tokens.ts'

/** Most pairs of a sentence lie across two words, so a pair that no text has counts little. */
const UNMATCHED_PAIR = 2

/** A single character says less than a pair. */
const SINGLE_LIKENESS = 0.55
const ONLY_LIKENESS = 0.9

/** The likeness of a pair found by its reading. */
const READ_LIKENESS = 0.9

/** The likeness of another pair that sounds the same: the usual typo of people who type pinyin. */
const SAME_SOUND_LIKENESS = 0.7

/** Returns the units of a run of Han characters: its pairs, and the characters that are in no known pair. */
export function hanUnits(run: string, index: SearchIndex): QueryUnit[] {
  const pieces = run.split(index.stopPhrase).filter((piece) => piece !== '')
  return pieces.flatMap((piece) => {
    if ([...piece].length === 1) return singleUnit(piece, index, ONLY_LIKENESS)
    const pairs = pairsOf(piece).map((pair) => pairUnit(pair, index))
    const found = (at: number) => (pairs[at]?.matches.length ?? 0) > 0
    const alone = [...piece].filter((_, at) => !found(at) && !found(at - 1))
    const share = 0.5 + 0.5 / Math.max(1, pairs.filter(({ matches }) => matches.length > 0).length)
    return [
      ...pairs.map((pair) => ({ ...pair, share })),
      ...alone.flatMap((character) => singleUnit(character, index, SINGLE_LIKENESS)),
    ]
  })
}

/** Returns the pairs of a sequence of syllables. The last syllable may be unfinished. */
export function syllableUnits(syllables: readonly string[], index: SearchIndex): QueryUnit[] {
  const readings = index.byReading()
  return syllables.slice(1).map((syllable, at) => {
    const reading = `${syllables[at]} ${syllable}`
    const pairs = readings.get(reading) ?? []
    // Only the last one can be unfinished: mei wa may become mei wang.
    const finished = pairs.length > 0 || at + 2 < syllables.length
    const known = finished ? pairs : unfinished(reading, readings)
    const matches =
      known.length > 0
        ? allAlike(known, READ_LIKENESS)
        : allAlike(heardAlike(reading, index), SAME_SOUND_LIKENESS)
    return { matches, unmatched: UNMATCHED_PAIR }
  })
}

/** Returns the pairs of the readings that sound alike to people who distinguish fewer sounds. */
function heardAlike(reading: string, index: SearchIndex): string[] {
  const readings = index.looseReadings().get(looseReading(reading)) ?? []
  return readings.flatMap((alike) => index.byReading().get(alike) ?? [])
}

function unfinished(
  reading: string,
  readings: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const begun: string[] = []
  for (const [known, pairs] of readings) if (known.startsWith(reading)) begun.push(...pairs)
  return begun
}

function pairUnit(pair: string, index: SearchIndex): QueryUnit {
  if (index.postings.has(pair)) return { matches: allAlike([pair], 1), unmatched: UNMATCHED_PAIR }
  const alike = readingsOfPair(pair, index.readingsOf).flatMap(
    (reading) => index.byReading().get(reading) ?? [],
  )
  return { matches: allAlike(alike, SAME_SOUND_LIKENESS), unmatched: UNMATCHED_PAIR }
}

function singleUnit(character: string, index: SearchIndex, likeness: number): QueryUnit[] {
  if (!index.postings.has(character)) return []
  const match = { term: character, likeness, table: 'postings' } as const
  // Beside pairs it only tips the scales; on its own it is evidence.
  return [{ matches: [match], unmatched: likeness === ONLY_LIKENESS ? UNMATCHED_PAIR : 0 }]
}
