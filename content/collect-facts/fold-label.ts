/** Letters drawn alike, to one of them: labels mix alphabets so that no filter reads them. */
const ALIKE: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ѵ: 'v',
  ӏ: 'l',
  з: '3',
  б: '6',
  ч: '4',
  ο: 'o',
  α: 'a',
  ρ: 'p',
  ν: 'v',
  τ: 't',
  κ: 'k',
  ι: 'i',
  υ: 'u',
  η: 'n',
  ε: 'e',
  χ: 'x',
  '0': 'o',
  '1': 'l',
  ı: 'i',
  ɡ: 'g',
  ɑ: 'a',
}

const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}]/gu
const CAMEL = /(\p{Ll}|\p{N})(\p{Lu})/gu
const NOT_WORD = /[^\p{L}\p{N}+]+/gu

/** "н о м е р" is one word spelt out; two single letters side by side are not yet. */
const SPELT_OUT = /(?<![^ ])(?:[^ ] ){3,}[^ ](?![^ ])/g

/**
 * Brings a label, name or placeholder to one form: width, case, accents, invisible characters, look-alike
 * letters, `camelCase` and spelt-out words no longer matter. Words are separated by single spaces.
 */
export function foldLabel(label: string): string {
  const letters = label
    .slice(0, 400)
    .replace(CAMEL, '$1 $2')
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
  const folded = [...letters].map((letter) => ALIKE[letter] ?? letter).join('')
  return folded
    .replace(NOT_WORD, ' ')
    .trim()
    .replace(SPELT_OUT, (word) => word.replaceAll(' ', ''))
}
