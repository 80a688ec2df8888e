/** Longer texts are returned unchanged: they hold no number that could be read. */
const LONGEST_TEXT = 250

/** Arabic and Persian digits are converted to ours, as libphonenumber does. */
const DIGIT = '\\d٠-٩۰-۹'

/** From the first plus or digit to the last digit, or to the `#` that ends an extension. */
const FIRST_TO_LAST_DIGIT = new RegExp(`[+${DIGIT}](?:.*[${DIGIT}#])?`, 'su')

/**
 * Returns the part of a text that would be dialled: full-width forms folded (NFKC), direction marks and other invisible
 * characters dropped, the words before and after the number left out, and 00, the world's way to dial abroad, as a plus.
 * Returns a text that holds no digit, or that is a USSD code (`*100#`), whole.
 */
export function dialled(input: string): string {
  const folded = input
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
  if (folded.length > LONGEST_TEXT || folded.includes('*')) return folded
  return (FIRST_TO_LAST_DIGIT.exec(folded)?.[0] ?? folded)
    .replace(/^\++/u, '+')
    .replace(/^00(?=[\s\d(-])/u, '+')
}
