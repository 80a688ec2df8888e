import type { CheckId } from '../../guard/check.ts'
import type { Verdict } from '../../guard/verdict.ts'
import { checkSentence, reasonSentence } from '../../locales/reason-sentence.ts'
import { loadReasonText } from '../../locales/reason-text.ts'
import { resolveLanguage } from '../../platform/language.ts'
import type { Judged } from '../../platform/messages.ts'
import { getSettings } from '../../platform/settings.ts'

/** A verdict with its sentences in the person's language. */
export async function inWords(verdict: Verdict): Promise<Judged> {
  const { language } = await getSettings()
  const text = await loadReasonText(resolveLanguage(language))
  const checks: Partial<Record<CheckId, string>> = {}
  for (const check of verdict.checks) checks[check.id] = checkSentence(text, check)
  return { verdict, reasons: verdict.reasons.map((reason) => reasonSentence(text, reason)), checks }
}
