import { lazy } from '../../lazy.ts'
import type { WordMeaning } from '../../verdict/word-meaning.ts'
import { foldSounds } from './fold-sounds.ts'
import { ASKING, ASKING_CUSTOMERS, CUSTOMER, SERVICE } from './word-families.ts'

/** Folded words and stems, the longest first, with what they mean. */
const meanings = lazy(() =>
  [ASKING_CUSTOMERS, ASKING, CUSTOMER, SERVICE]
    .flatMap((table) =>
      Object.entries(table).flatMap(([meaning, words]) =>
        words.split(' ').map((word) => ({
          text: foldSounds(word.replace('*', '')).text,
          isStem: /\*$/.test(word),
          meaning: meaning as WordMeaning,
        })),
      ),
    )
    .sort((a, b) => b.text.length - a.text.length),
)

/** What a word found beside a brand means; a word that only fakes of other brands have means that. */
export function meaningOf(word: string): WordMeaning {
  const folded = foldSounds(word).text.replace(/^\d+|\d+$/g, '')
  const known = meanings().find(({ text, isStem }) =>
    isStem ? folded.indexOf(text) === 0 : folded === text,
  )
  return known?.meaning ?? 'fakes'
}
