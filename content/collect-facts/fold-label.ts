/** Groups of letters drawn alike, the one that stands for all first: labels mix alphabets so that no filter reads them. */
const GROUPS =
  'aаαɑ bв eеε kкκ mм hнһ oоο0 pрρ cс tтτ yу xхχ iіιı sѕ jј dԁ qԛ wԝ vѵν lӏ1 3з 6б 4ч uυ nη gɡ'

const ALIKE = new Map(
  GROUPS.split(' ').flatMap(([letter = '', ...others]) =>
    others.map((other): [string, string] => [other, letter]),
  ),
)

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
  const folded = [...letters].map((letter) => ALIKE.get(letter) ?? letter).join('')
  return folded
    .replace(NOT_WORD, ' ')
    .trim()
    .replace(SPELT_OUT, (word) => word.replaceAll(' ', ''))
}
