/**
 * A number as it would be dialled: full-width forms folded (NFKC), the word before it left out, and 00, the world's way
 * to dial abroad, as a plus.
 */
export function dialled(input: string): string {
  return input
    .normalize('NFKC')
    .trim()
    .replace(/^(?:tel|телефон|тел|phone|моб|电话|手机)\s*[.:]*\s*/iu, '')
    .replace(/^\++/u, '+')
    .replace(/^00(?=[\s\d(-])/u, '+')
}
