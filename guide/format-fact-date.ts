import type { Language } from './language.ts'

const OPTIONS: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
}

const LOCALES: Record<Language, string> = { 'zh-CN': 'zh-CN', ru: 'ru', en: 'en-GB' }

/**
 * Returns an ISO 8601 date of a source (`2025`, `2025-10`, `2025-10-06`) in the long form of the language, never more
 * exact than given: 2025年10月6日, 6 октября 2025 года, 6 October 2025. A bare year stays a bare number in Russian and
 * English and takes 年 in Chinese.
 */
export function formatFactDate(iso: string, language: Language): string {
  const parts = iso.split('-')
  const date = new Date(`${iso}${'-01'.repeat(3 - parts.length)}T00:00:00Z`)
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    ...OPTIONS[parts.length],
    timeZone: 'UTC',
  })
  return format.format(date).replace(/\s*г\.$/u, '\u00a0года')
}
