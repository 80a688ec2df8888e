/** Letters spelled with one Latin letter, then those with more. */
const CYRILLIC = 'абвгдезийклмнопрстуфхыэжцчшщюя'
const LATIN = [...'abvgdeziyklmnoprstufhye', 'zh', 'ts', 'ch', 'sh', 'sch', 'yu', 'ya']

/** A Russian word as addresses spell it in Latin letters, hard and soft signs left out; any other text unchanged. */
export const transliterated = (word: string): string =>
  word.replace(/[а-я]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? '')
