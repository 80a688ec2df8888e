import { foldText } from '../../guard/text/fold-text.ts'

/**
 * Latin and Cyrillic letters (and digits) drawn alike, the one that replaces the others first: labels mix alphabets to
 * evade filters, and here it does not matter which one is meant.
 */
const GROUPS = 'aа bв eеε kк mм hн oо0 pр cс tт yу xх iі sѕ jј dԁ qԛ wԝ vѵ lӏ1 3з 6б 4ч'

const ALIKE = new Map(
  GROUPS.split(' ').flatMap(([letter = '', ...others]) =>
    others.map((other): [string, string] => [other, letter]),
  ),
)

const CAMEL = /(\p{Ll}|\p{N})(\p{Lu})/gu
const NOT_WORD = /[^\p{L}\p{N}+]+/gu

/**
 * Folds a label, name or placeholder as `foldText` does, and further: `camelCase` makes words, and letters and digits
 * drawn alike are one. Returns words separated by single spaces.
 */
export const foldLabel = (label: string): string =>
  [...foldText(label.slice(0, 400).replace(CAMEL, '$1 $2'))]
    .map((letter) => ALIKE.get(letter) ?? letter)
    .join('')
    .replace(NOT_WORD, ' ')
    .trim()
