/** What a page could forge our own words with: quotes, controls, direction marks, marks on letters, symbols, emoji. */
const FORGING =
  /[\p{C}\p{S}\p{M}\p{Pi}\p{Pf}"'`「」『』\p{Default_Ignorable_Code_Point}\p{Extended_Pictographic}]/gu

/** As much of a page's words as a sentence of ours quotes. */
const LENGTH = 40

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/**
 * Returns words of a page as they may stand inside a sentence of ours: cleaned, cut to 40 letters and isolated, so that
 * they can neither end the quotation nor turn the sentence round (Unicode Bidirectional Algorithm, X5c).
 */
export function pageWords(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').replace(FORGING, '').trim()
  const letters = [...plain]
  const cut = letters.length > LENGTH ? `${letters.slice(0, LENGTH).join('')}…` : plain
  return FIRST_STRONG_ISOLATE + cut + POP_DIRECTIONAL_ISOLATE
}
