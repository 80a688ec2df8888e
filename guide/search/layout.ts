const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюе'

const toCyrillic = new Map([...LATIN].map((key, at) => [key, CYRILLIC[at] ?? key]))
// Backwards, since е stands twice: on its own key, which is the one meant, and on that of ё.
const toLatin = new Map([...CYRILLIC].map((key, at) => [key, LATIN[at] ?? key] as const).reverse())
// Shifted keys of the same places.
for (const [shifted, key] of [
  ['{', '['],
  ['}', ']'],
  [':', ';'],
  ['"', "'"],
  ['<', ','],
  ['>', '.'],
  ['~', '`'],
] as const)
  toCyrillic.set(shifted, toCyrillic.get(key) ?? key)

/**
 * The text as it would read had the keyboard been switched between QWERTY and ЙЦУКЕН, or null where it has letters of
 * both scripts, or of neither. Expects folded text (lower case, ё as е).
 */
export function switchLayout(text: string): string | null {
  const latin = /[a-z]/u.test(text)
  const cyrillic = /[а-я]/u.test(text)
  if (latin === cyrillic) return null
  const keys = latin ? toCyrillic : toLatin
  return [...text].map((key) => keys.get(key) ?? key).join('')
}
