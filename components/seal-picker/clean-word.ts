/** The longest word that is readable beside the picture. */
export const LONGEST_WORD = 12

/**
 * Returns a word as it can be drawn: composed (NFC), without control and direction characters, and cut to the longest
 * length.
 */
export function cleanWord(typed: string): string {
  const visible = typed.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    visible.trim().replace(/\s+/g, ' '),
  )
  return Array.from(graphemes, ({ segment }) => segment)
    .slice(0, LONGEST_WORD)
    .join('')
}
