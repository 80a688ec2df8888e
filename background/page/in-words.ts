import type { Certificate } from '../../guard/certificate.ts'
import type { CheckId } from '../../guard/verdict/check-result.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import type { Language } from '../../guide/language.ts'
import { certificateSentences } from '../../locales/certificate-sentences.ts'
import { certificate as certificateEn } from '../../locales/en/certificate.ts'
import { reasonText as en } from '../../locales/en/reasons.ts'
import { checkSentence, reasonSentence } from '../../locales/reason-sentence.ts'
import type { ReasonText } from '../../locales/reason-text.ts'
import { certificate as certificateRu } from '../../locales/ru/certificate.ts'
import { reasonText as ru } from '../../locales/ru/reasons.ts'
import { certificate as certificateZh } from '../../locales/zh-CN/certificate.ts'
import { reasonText as zh } from '../../locales/zh-CN/reasons.ts'
import type { Judged } from '../../platform/messages.ts'
import { getSettings } from '../../platform/settings.ts'
import { resolveLanguage } from '../../platform/spoken-language.ts'

/** The texts in every language at once: a service worker can't import a part of itself later. */
const TEXTS: Record<Language, ReasonText> = { 'zh-CN': zh, ru, en }

const CERTIFICATE_TEXTS = { 'zh-CN': certificateZh, ru: certificateRu, en: certificateEn }

/** Resolves to a verdict with its sentences in the person's language. */
export async function inWords(
  verdict: Verdict,
  certificate: Certificate | null,
): Promise<Omit<Judged, 'namesNobody'>> {
  const language = resolveLanguage((await getSettings()).language)
  const text = TEXTS[language]
  const checks: Partial<Record<CheckId, string>> = {}
  for (const check of verdict.checks) checks[check.id] = checkSentence(text, check)
  if (certificate !== null) {
    const said = certificateSentences(CERTIFICATE_TEXTS[language], language, certificate)
    checks.https = [checks.https, ...said].join(' ')
  }
  return { verdict, reasons: verdict.reasons.map((reason) => reasonSentence(text, reason)), checks }
}
