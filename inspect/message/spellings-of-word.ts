import { foldSounds } from '../../guard/stranger/lexicon/fold-sounds.ts'

/** The ways to read one word of a message. */
export interface Spellings {
  /** As it stands; with digits for the letters they replace; in Cyrillic, if all its Latin letters are drawn like it. */
  plain: readonly string[]
  /** A Latin word in the folded letters in which romanised Russian is compared. */
  sounds: readonly string[]
}

const DRAWN_LATIN = 'aceopxykmtbh'
const DRAWN_CYRILLIC = 'асеорхукмтвн'
const ALL_DRAWN = new RegExp(`^[${DRAWN_LATIN}]{3,}$`, 'u')

/** Digits and signs put in the place of letters: `к0д`, `б@нк`, `pr1ze`. */
const CYRILLIC_FOR: Readonly<Record<string, string>> = {
  0: 'о',
  3: 'з',
  4: 'ч',
  6: 'б',
  1: 'и',
  '@': 'а',
}
const LATIN_FOR: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  '@': 'a',
  $: 's',
}

const DISGUISED = /[\d@$]/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN_WORD = /^[a-z0-9'@$]+$/u
const LETTER = /\p{L}/u

/** Longer words are read as they stand: nothing in the lexicon is as long. */
const LONGEST = 40

/** Returns the ways to read one word. */
export function spellingsOf(word: string): Spellings {
  if (word.length > LONGEST || !LETTER.test(word)) return { plain: [word], sounds: [] }
  const plain = [word]
  if (DISGUISED.test(word)) plain.push(undisguised(word))
  if (ALL_DRAWN.test(word)) plain.push(inCyrillic(word))
  return { plain, sounds: LATIN_WORD.test(word) ? [foldSounds(word).text] : [] }
}

function undisguised(word: string): string {
  const letters = CYRILLIC.test(word) ? CYRILLIC_FOR : LATIN_FOR
  return [...word].map((sign) => letters[sign] ?? sign).join('')
}

const inCyrillic = (word: string): string =>
  [...word].map((letter) => DRAWN_CYRILLIC[DRAWN_LATIN.indexOf(letter)] ?? letter).join('')
