/** A word of a folded message; of Chinese, one character. */
export interface Word {
  text: string
  /** Where it stands in the folded text, in UTF-16 units. */
  start: number
  end: number
  /** Where it stands in the message, in half words: a Chinese character counts as half a word. */
  at: number
  isHan: boolean
}

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}]|(?<=\p{L})['’@$](?=\p{L}))+/gu
const HAN = /^\p{Script=Han}$/u
const LETTER = /^\p{L}$/u

/** What may stand between the letters of a word that is spelt with gaps (`к о д`, `к.о.д`). */
const GAP = /^[\s._·-]$/u

/** As many letters with gaps are one word. */
const SPELT_OUT = 3

/** Cuts a folded message into words, without their apostrophes. Letters with gaps between them are joined into the word they spell. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  let spelt: Word[] = []
  const flush = (): void => {
    const [first] = spelt
    const last = spelt.at(-1)
    if (first !== undefined && last !== undefined && spelt.length >= SPELT_OUT) {
      const word = { text: spelt.map((letter) => letter.text).join(''), start: first.start }
      words.push({ ...word, end: last.end, at: first.at, isHan: false })
    } else words.push(...spelt)
    spelt = []
  }
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isHan = HAN.test(word)
    const token = {
      text: word.replace(/['’]/gu, ''),
      start: index,
      end: index + word.length,
      at,
      isHan,
    }
    at += isHan ? 1 : 2
    const before = spelt.at(-1)
    const continues = before === undefined || GAP.test(text.slice(before.end, index))
    if (!continues) flush()
    if (!isHan && LETTER.test(word)) spelt.push(token)
    else {
      flush()
      words.push(token)
    }
  }
  flush()
  return words
}
