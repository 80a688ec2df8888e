import { pinyin } from 'pinyin-pro'

/** Characters of GB 2312 level 1: the 3755 most common ones, so that homophones nobody wrote in our texts are known. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312')
  const characters: string[] = []
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1)
      characters.push(decoder.decode(Uint8Array.of(row, cell)))
  return characters.filter((character) => /^\p{Script=Han}$/u.test(character))
}

const plainSyllables = (text: string) =>
  pinyin(text, { toneType: 'none', type: 'array', v: true }).map((syllable) =>
    syllable.toLowerCase(),
  )

/** `ka:卡…` lines: every common character under its usual reading, and under each reading it has in our phrases. */
export function characterReadings(phrases: Iterable<string>): Map<string, Set<string>> {
  const readings = new Map<string, Set<string>>()
  const add = (syllable: string, character: string) => {
    if (!/^[a-z]+$/u.test(syllable) || !/^\p{Script=Han}$/u.test(character)) return
    readings.set(syllable, (readings.get(syllable) ?? new Set()).add(character))
  }
  for (const character of commonCharacters()) add(plainSyllables(character)[0] ?? '', character)
  for (const phrase of phrases) {
    const characters = [...phrase]
    plainSyllables(phrase).forEach((syllable, at) => {
      add(syllable, characters[at] ?? '')
    })
  }
  return readings
}

/** The first letters of a phrase's syllables: 查余额 → cye. */
export function initialsOf(phrase: string): string {
  return plainSyllables(phrase)
    .map((syllable) => syllable.charAt(0))
    .join('')
}
