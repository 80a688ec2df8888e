import { lazy } from '../../lazy.ts'
import type { Operator } from '../../operator.ts'

/**
 * How much a word says by itself. 2, long: seldom met by chance. 1, short: also the name of honest firms all over
 * the world, so it wants a second sign. 0, faint: two letters, or a word of its own; it wants a payment word beside it.
 */
type Weight = 0 | 1 | 2
export const FAINT = 0
export const LONG = 2

/** How a word stands for the brand: written, transliterated, or typed in the other keyboard layout. */
type Via = 'name' | 'transliteration' | 'wrong-layout'

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
 * Rows of operator, domain and words: names in Latin and Cyrillic, other spellings (`~`: transliterations, and digits
 * drawn like letters in names too short to be searched for slips) and the names typed in the other keyboard layout (`=`: `vtufajy` is мегафон, `ьупфащт` is megafon), each with its weight.
 */
const ROWS = [
  'mts mts.ru 1mts 1мтс 0~mtc 0~emtees 0=vnc 0=ьеы',
  'beeline beeline.ru 2beeline 2билайн 2~bilain 2~bilayn 2~bilajn 2~beelain 2~beelayn 2=bkfqy 2=иуудшту',
  'megafon megafon.ru 2megafon 2мегафон 2~megaphon 2=vtufajy 2=ьупфащт',
  't2 tele2.ru 2tele2 2теле2 2~te1e2 2~teie2 2=ntkt2 2=еуду2',
  't2 t2.ru 0t2 0т2',
  'yota yota.ru 1yota 1йота 1~y0ta 0~jota 0=qjnf 0=нщеф',
]

const VIA: Record<string, Via> = { '~': 'transliteration', '=': 'wrong-layout' }

/** Every brand word, longer ones first, so that `tele2` is met before `t2`. */
export const brandWords: () => readonly BrandWord[] = lazy(() =>
  ROWS.flatMap((row) => {
    const [operator, domain = '', ...words] = row.split(' ')
    return words.map((entry) => ({
      word: entry.replace(/^\d[~=]?/, ''),
      operator: operator as Operator,
      domain,
      weight: Number(entry[0]) as Weight,
      via: VIA[entry[1] ?? ''] ?? 'name',
    }))
  }).sort((a, b) => b.word.length - a.word.length),
)

/** The brand word a text is, if it is one. */
export const brandNamed = (text: string): BrandWord | undefined =>
  brandWords().find(({ word }) => word === text)
