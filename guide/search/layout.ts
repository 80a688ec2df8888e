const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюе'

const toCyrillic = new Map([...LATIN].map((key, at) => [key, CYRILLIC[at] ?? key]))
// In reverse order, because е occurs twice: on its own key, which is meant, and on the key of ё.
const toLatin = new Map([...CYRILLIC].map((key, at) => [key, LATIN[at] ?? key] as const).reverse())
// The same keys with Shift.
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
 * Returns the text as it would read if the keyboard had been switched between QWERTY and ЙЦУКЕН, or null if it has
 * letters of both scripts or of neither. Expects folded text (lower case, ё as е).
 */
export function switchLayout(text: string): string | null {
  const latin = /[a-z]/u.test(text)
  const cyrillic = /[а-я]/u.test(text)
  if (latin === cyrillic) return null
  const keys = latin ? toCyrillic : toLatin
  return [...text].map((key) => keys.get(key) ?? key).join('')
}
