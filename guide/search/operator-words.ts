import type { Operator } from '../../guard/operator.ts'

/** How people write the operators' names, folded; wrong layouts and typos are search's work. */
const NAMES: Readonly<Record<string, Operator>> = {
  mts: 'mts',
  mtc: 'mts',
  мтс: 'mts',
  эмтээс: 'mts',
  beeline: 'beeline',
  bilain: 'beeline',
  bilajn: 'beeline',
  билайн: 'beeline',
  билаин: 'beeline',
  蜜蜂: 'beeline',
  megafon: 'megafon',
  megaphone: 'megafon',
  мегафон: 'megafon',
  мега: 'megafon',
  t2: 't2',
  т2: 't2',
  tele2: 't2',
  теле2: 't2',
  tele: 't2',
  теле: 't2',
  yota: 'yota',
  йота: 'yota',
  ета: 'yota',
  iota: 'yota',
}

/** What stands for any operator's name in pairs of words: pay beeline is pay MTS. */
export const ANY_OPERATOR = '*'

/** The operator a folded word names, exactly. */
export function operatorOf(word: string): Operator | null {
  return Object.hasOwn(NAMES, word) ? (NAMES[word] ?? null) : null
}

/** All names, for matching with typos. */
export const OPERATOR_NAMES: readonly string[] = Object.keys(NAMES)
