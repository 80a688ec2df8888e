import type { Language } from '../../guide/language.ts'

/** A run of Russian words with what stands between them. */
const RUSSIAN = /\p{Script=Cyrillic}+(?:[\s.-]+\p{Script=Cyrillic}+)*/gu

interface MixedTextProps {
  text: string
  language: Language
}

/**
 * A text whose Russian words are marked as Russian inside a Chinese or English sentence, for fonts, voices and
 * hyphenation.
 */
export function MixedText({ text, language }: MixedTextProps) {
  if (language === 'ru') return <>{text}</>
  const pieces = []
  let at = 0
  for (const { 0: russian, index } of text.matchAll(RUSSIAN)) {
    pieces.push(
      text.slice(at, index),
      <span key={index} lang="ru">
        {russian}
      </span>,
    )
    at = index + russian.length
  }
  pieces.push(text.slice(at))
  return <>{pieces}</>
}
