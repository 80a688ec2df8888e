/** Spellings of Russian sounds, and the letter that stands for all of one; then the letters of both alphabets. */
const PAIRS =
  'shch S sch S sh S сч S щ S ш S ch C ч C zh z ж z kh h x h х h ts c tz c ц c ck k ph f w v y i j i й i ы i yu u ju u iu u ' +
  'ю u yo e jo e э e я ia'
const CYRILLIC = 'абвгдезиклмнопрстуф'
const LATIN = 'abvgdeziklmnoprstuf'

const FOLDED: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...PAIRS.matchAll(/(\S+) (\S+)/g)].map(([, spelling, letter]) => [spelling, letter]),
  ...[...CYRILLIC].map((letter, at) => [letter, LATIN[at]]),
  ['ъ', ''],
  ['ь', ''],
])

/** A group above or any single character. */
const UNIT = /shch|s?ch|[sz]h|kh|t[sz]|ck|ph|(?<=[^aeiouy])(?:[yji]u|[yj]o)|сч|./gu

/** A text in folded letters, and where in the original each of them begins. */
export interface FoldedSounds {
  text: string
  /** One place more than letters: the last is the original's length. */
  at: readonly number[]
  /** Whether the letter stands for two of the same. */
  doubled: readonly boolean[]
}

/**
 * Folds the spellings of a romanised or Cyrillic word into one: kompensaciya, kompensatsija and компенсация are
 * equal afterwards, and so are oplata and 0plata. English words change too, the same way on both sides.
 */
export function foldSounds(original: string): FoldedSounds {
  let text = ''
  const at: number[] = []
  const doubled: boolean[] = []
  for (const { 0: unit, index } of original.matchAll(UNIT)) {
    for (const letter of letterFor(unit, original, index)) {
      // A doubled letter is one of the commonest differences.
      if (letter === text[text.length - 1] && !/\d/.test(letter)) {
        doubled[text.length - 1] = true
        continue
      }
      text += letter
      at.push(index)
    }
  }
  return { text, at: [...at, original.length], doubled }
}

/** `c` as in "centr" and as in "card"; a digit that stands for a letter (`0plata`). */
function letterFor(unit: string, original: string, at: number): string {
  const [before = '', after = ''] = [original[at - 1], original[at + 1]]
  if (unit === 'c') return /[eiyj]/.test(after) ? 'c' : 'k'
  if (unit === '0' && /[a-z]/.test(after) && !/\d/.test(before)) return 'o'
  return FOLDED[unit] ?? unit
}
