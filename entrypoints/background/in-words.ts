import type { Verdict } from '../../guard/verdict.ts'
import type { Judged } from '../../platform/messages.ts'

/** A verdict with its sentences in the person's language. */
export async function inWords(verdict: Verdict): Promise<Judged> {
  return { verdict, reasons: [], checks: {} }
}
