/** Signs that are drawn like the two of dialled codes, and typed or pasted for them. NFKC has folded the wide ones. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[∗⁎٭⋆★☆✱✲✳✴✶✻✽]/u, '*'],
  [/[♯⌗⧣]/u, '#'],
  [/\p{Dash}/u, '-'],
]

/** Russian letters whose small or capital forms look like Latin ones: М and M, Н and H, У and Y. */
const RUSSIAN_DRAWN = 'асеорхукмтвн'
const LATIN_DRAWN = 'aceopxykmtbh'
/** Letters of other Cyrillic alphabets, met where somebody disguises a Latin word. */
const OTHER_CYRILLIC = 'іјѕһԁԛԝ'
const LATIN_FOR_OTHER = 'ijshdqw'
const GREEK_DRAWN = 'αβεηικμνορτυχζ'
const LATIN_FOR_GREEK = 'abehikmnoptyxz'

const pairs = (from: string, to: string): Map<string, string> =>
  new Map([...from].map((letter, at) => [letter, to[at] ?? letter]))
const toCyrillic = pairs(LATIN_DRAWN, RUSSIAN_DRAWN)
const toLatin = pairs(RUSSIAN_DRAWN + OTHER_CYRILLIC, LATIN_DRAWN + LATIN_FOR_OTHER)
const greekToLatin = pairs(GREEK_DRAWN, LATIN_FOR_GREEK)

/** Returns the sign or Latin letter that a lower-case character is drawn like, or the character itself. */
export function plainSign(character: string): string {
  const sign = SIGNS.find(([drawn]) => drawn.test(character))
  return sign === undefined ? (greekToLatin.get(character) ?? character) : sign[1]
}

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu
const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

/**
 * Returns folded text in which a word of both alphabets is in one, if all its letters of the other are drawn alike: MТС
 * pasted with a Latin M, еsim with a Cyrillic е. Words that are really two (payмтс) stay. Keeps the length.
 */
export function inOneAlphabet(folded: string): string {
  return folded.replace(WORD, (word) => {
    if (!LATIN.test(word) || !CYRILLIC.test(word)) return word
    const letters = [...word]
    const allIn = (map: ReadonlyMap<string, string>, other: RegExp): boolean =>
      letters.every((letter) => !other.test(letter) || map.has(letter))
    const cyrillic = allIn(toCyrillic, LATIN)
    if (!cyrillic && !allIn(toLatin, CYRILLIC)) return word
    const map = cyrillic ? toCyrillic : toLatin
    return letters.map((letter) => map.get(letter) ?? letter).join('')
  })
}
