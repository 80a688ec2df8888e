const CYRILLIC = 'абвгдезийклмнопрстуфхыэжцчшщюя'
const LATIN = 'a b v g d e z i y k l m n o p r s t u f h y e zh ts ch sh sch yu ya'.split(' ')

/** A Russian word as addresses spell it in Latin letters, hard and soft signs left out; any other text unchanged. */
export const transliterated = (word: string): string =>
  word.replace(/[а-я]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? '')
