import { ASK } from './ask.ts'
import { HARM } from './harm.ts'
import { HARMLESS } from './harmless.ts'
import { LURE } from './lure.ts'
import { OTHER } from './other.ts'
import { PAY } from './pay.ts'
import { WHO } from './who.ts'

/** Every idea that patterns are made of, with its words. */
export const LEXICON = { ...WHO, ...HARM, ...LURE, ...ASK, ...PAY, ...HARMLESS, ...OTHER }

/** The name of an idea. */
export type Idea = keyof typeof LEXICON
