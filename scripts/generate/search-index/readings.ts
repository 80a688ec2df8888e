import { pinyin } from 'pinyin-pro'
import type { SearchIndexData } from '../../../guide/search/index-data.ts'
import { commonCharacters } from '../../../guide/search/read-readings.ts'

const plainSyllables = (text: string) =>
  pinyin(text, { toneType: 'none', type: 'array', v: true }).map((syllable) =>
    syllable.toLowerCase(),
  )

/** A wrong guess in names we made up that end in 卡: nobody who says the name types it so. */
const MISREAD = 'qia:卡'

/** Writes every common character under its usual reading, in runs, and each other reading that our phrases use. */
export function writtenReadings(
  phrases: Iterable<string>,
): Pick<SearchIndexData, 'readings' | 'otherReadings'> {
  const usual = new Map(commonCharacters().map((one) => [one, plainSyllables(one)[0] ?? '']))
  const others = new Set<string>()
  for (const phrase of phrases)
    plainSyllables(phrase).forEach((syllable, at) => {
      const character = [...phrase][at] ?? ''
      const reading = `${syllable}:${character}`
      const isNew = /^[a-z]+$/u.test(syllable) && usual.get(character) !== syllable
      if (isNew && reading !== MISREAD) others.add(reading)
    })
  return { readings: runsOf([...usual.values()]), otherReadings: [...others].sort().join(' ') }
}

/** Counts equal neighbours: a a ai → a2 ai1. */
function runsOf(syllables: readonly string[]): string {
  const runs: { syllable: string; count: number }[] = []
  for (const syllable of syllables) {
    const last = runs.at(-1)
    if (last?.syllable === syllable) last.count += 1
    else runs.push({ syllable, count: 1 })
  }
  return runs.map(({ syllable, count }) => syllable + count).join(' ')
}

/** Returns the first letters of a phrase's syllables: 查余额 → cye. */
export function initialsOf(phrase: string): string {
  return plainSyllables(phrase)
    .map((syllable) => syllable.charAt(0))
    .join('')
}
