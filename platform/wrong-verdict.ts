import * as v from 'valibot'
import type { Verdict } from '../guard/verdict/verdict.ts'
import { type Item, read, write } from './storage.ts'

const SHORT = v.pipe(v.string(), v.maxLength(300))

/** A verdict that the person thinks wrong: where it stood, and of it only what a report may say. */
const WRONG = v.object({
  where: v.picklist(['popup', 'panel', 'stopped', 'check']),
  verdict: SHORT,
  /** Codes of reasons, without their evidence. */
  reasons: v.pipe(v.array(SHORT), v.maxLength(50)),
  /** Empty if there is none. */
  host: SHORT,
})

export type WrongVerdict = v.InferOutput<typeof WRONG>

const NONE: WrongVerdict = { where: 'popup', verdict: '', reasons: [], host: '' }

const WRONG_ITEM: Item<WrongVerdict> = {
  area: 'session',
  key: 'wrong',
  schema: WRONG,
  fallback: NONE,
}

/** Keeps a verdict, until the browser closes, for the view that makes a report of it. */
export const keepWrong = (wrong: WrongVerdict): Promise<void> => write(WRONG_ITEM, wrong)

/** Resolves to the verdict kept last. */
export const readWrong = (): Promise<WrongVerdict> => read(WRONG_ITEM)

/** What a report may say of a verdict on a page. */
export const wrongOf = (verdict: Verdict, where: WrongVerdict['where']): WrongVerdict => ({
  where,
  verdict: verdict.kind,
  reasons: verdict.reasons.map(({ code }) => code),
  host: 'host' in verdict ? verdict.host : '',
})
