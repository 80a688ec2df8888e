import { readingsOfPair, type SearchIndex } from './open-index.ts'
import { looseReading } from './pinyin.ts'
import { allAlike, type QueryUnit } from './query-unit.ts'
import { pairsOf } from './tokens.ts'

/** Most pairs of a sentence lie across two words: they count little when nobody wrote them. */
const UNMATCHED_PAIR = 2

/** A character alone says less than a pair. */
const SINGLE_LIKENESS = 0.55
const ONLY_LIKENESS = 0.9

/** A pair by its reading. */
const READ_LIKENESS = 0.9

/** Another pair that sounds the same: the usual typo of who types pinyin. */
const SAME_SOUND_LIKENESS = 0.7

/** The units of a run of Han characters: its pairs, and the characters that are in no pair anyone wrote. */
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

/** The pairs of a sequence of syllables; the last syllable may be unfinished. */
export function syllableUnits(syllables: readonly string[], index: SearchIndex): QueryUnit[] {
  const readings = index.byReading()
  return syllables.slice(1).map((syllable, at) => {
    const reading = `${syllables[at]} ${syllable}`
    const pairs = readings.get(reading) ?? []
    // Only the last one can: mei wa is on its way to mei wang.
    const finished = pairs.length > 0 || at + 2 < syllables.length
    const known = finished ? pairs : unfinished(reading, readings)
    const matches =
      known.length > 0
        ? allAlike(known, READ_LIKENESS)
        : allAlike(heardAlike(reading, index), SAME_SOUND_LIKENESS)
    return { matches, unmatched: UNMATCHED_PAIR }
  })
}

/** The pairs of the readings that sound like one, to those who tell fewer sounds apart. */
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
  // Beside pairs it only tips the scales; it is evidence where it is all there is.
  return [{ matches: [match], unmatched: likeness === ONLY_LIKENESS ? UNMATCHED_PAIR : 0 }]
}
