import type { CheckId } from '../../guard/verdict/check-result.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import type { Language } from '../../guide/language.ts'
import { reasonText as en } from '../../locales/en/reasons.ts'
import { checkSentence, reasonSentence } from '../../locales/reason-sentence.ts'
import type { ReasonText } from '../../locales/reason-text.ts'
import { reasonText as ru } from '../../locales/ru/reasons.ts'
import { reasonText as zh } from '../../locales/zh-CN/reasons.ts'
import type { Judged } from '../../platform/messages.ts'
import { getSettings } from '../../platform/settings.ts'
import { resolveLanguage } from '../../platform/spoken-language.ts'

/** The texts in every language at once: a service worker can't import a part of itself later. */
const TEXTS: Record<Language, ReasonText> = { 'zh-CN': zh, ru, en }

/** Resolves to a verdict with its sentences in the person's language. */
export async function inWords(verdict: Verdict): Promise<Omit<Judged, 'namesNobody'>> {
  const { language } = await getSettings()
  const text = TEXTS[resolveLanguage(language)]
  const checks: Partial<Record<CheckId, string>> = {}
  for (const check of verdict.checks) checks[check.id] = checkSentence(text, check)
  return { verdict, reasons: verdict.reasons.map((reason) => reasonSentence(text, reason)), checks }
}
