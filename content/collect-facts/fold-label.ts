/** Groups of look-alike letters, the one that replaces the others first: labels mix alphabets to evade filters. */
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

/** Matches one word spelt out ("н о м е р"): three single letters or more. */
const SPELT_OUT = /(?<![^ ])(?:[^ ] ){3,}[^ ](?![^ ])/g

/**
 * Normalises a label, name or placeholder, so that width, case, accents, invisible characters, look-alike letters,
 * `camelCase` and spelt-out words make no difference. Returns words separated by single spaces.
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
