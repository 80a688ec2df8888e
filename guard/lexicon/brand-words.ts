import type { Operator } from '../operator.ts'

/**
 * How much a word says by itself. `long`: seldom met by chance. `short`: also the name of honest firms all over the
 * world, so it wants a second sign. `faint`: two letters, or a word of its own; it wants a payment word beside it.
 */
export type Weight = 'long' | 'short' | 'faint'

/** How a word stands for the brand. */
export type Via = 'name' | 'transliteration' | 'wrong-layout'

/** One word that means an operator. */
export interface BrandWord {
  word: string
  operator: Operator
  /** The official domain that is imitated. */
  domain: string
  weight: Weight
  via: Via
}

/**
 * Rows of `operator domain weight via words`: the names as written in Latin and Cyrillic, their common
 * transliterations, and the same names typed with the keyboard in the other layout (`vtufajy` is мегафон,
 * `ьупфащт` is megafon).
 */
const ROWS = [
  'mts mts.ru short name mts мтс',
  'mts mts.ru faint transliteration mtc emtees emtes',
  'mts mts.ru faint wrong-layout vnc ьеы',
  'beeline beeline.ru long name beeline билайн',
  'beeline beeline.ru long transliteration bilain bilayn bilajn beelain beelayn bilaine bilayne',
  'beeline beeline.ru long wrong-layout bkfqy иуудшту',
  'megafon megafon.ru long name megafon мегафон',
  'megafon megafon.ru long transliteration megaphon',
  'megafon megafon.ru long wrong-layout vtufajy ьупфащт',
  't2 tele2.ru long name tele2 теле2',
  't2 tele2.ru long wrong-layout ntkt2 еуду2',
  't2 t2.ru faint name t2 т2',
  'yota yota.ru short name yota йота',
  'yota yota.ru faint transliteration ета iota jota',
  'yota yota.ru faint wrong-layout qjnf нщеф',
]

const isWeight = (text: string): text is Weight => text === 'long' || text === 'short'

/** Every brand word, longer ones first, so that `tele2` is met before `t2`. */
export const BRAND_WORDS: readonly BrandWord[] = ROWS.flatMap((row) => {
  const [operator, domain = '', weight = '', via, ...words] = row.split(' ')
  return words.map((word) => ({
    word,
    operator: operator as Operator,
    domain,
    weight: isWeight(weight) ? weight : 'faint',
    via: via as Via,
  }))
}).sort((a, b) => b.word.length - a.word.length)
