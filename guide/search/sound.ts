/** Latin spellings of Russian sounds, longest first (BGN/PCGN, ISO 9, passports, and how people type). */
const LATIN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  // After a hissing consonant о and ё sound alike: счот, жолтый.
  [/(?<=[жшщч])о/gu, 'е'],
  [/shch|sch|sh|щ|ш/gu, 's'],
  [/tch|ch|ч/gu, 'c'],
  [/zh|ж/gu, 'z'],
  [/kh|х/gu, 'h'],
  [/ts|tz|ц/gu, 'c'],
  [/(?:y|j|i)u|ю/gu, 'u'],
  [/(?:y|j|i)a|я/gu, 'a'],
  [/(?:y|j)[oe]|э|ё/gu, 'e'],
  [/ph/gu, 'f'],
  [/ck|q/gu, 'k'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/[ьъ]/gu, ''],
  [/[iyjыйи]/gu, 'i'],
]

const CYRILLIC = 'абвгдезклмнопрстуф'
const LATIN = 'abvgdezklmnoprstuf'
const letters = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN[at] ?? letter]))

/**
 * Returns a key that is the same for a Russian word and its usual Latin spellings (popolnit, пополнить), and for a
 * Latin name and its Cyrillic spelling (esim, есим). It is lossy on purpose: щ/ш/s, ц/ч/c, ы/й/и/y/j and doubled
 * letters coincide.
 */
export function soundKey(word: string): string {
  const folded = LATIN_SOUNDS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word)
  return [...folded]
    .map((letter) => letters.get(letter) ?? letter)
    .join('')
    .replace(/(.)\1+/gu, '$1')
}

/** Returns a sound key with unstressed vowels as they are heard: машеники for мошенники. The length stays the same. */
export const withLooseVowels = (key: string): string =>
  key.replaceAll('o', 'a').replaceAll('e', 'i')
