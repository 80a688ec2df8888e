import type { Language } from './language.ts'

/** What the person types inside a code, as the facts write it and as each language shows it. */
const PLACEHOLDERS: Record<Language, Readonly<Record<string, string>>> = {
  'zh-CN': { номер: '号码', сумма: '金额' },
  ru: { номер: 'номер', сумма: 'сумма' },
  en: { номер: 'number', сумма: 'amount' },
}

const PLACEHOLDER = /номер|сумма/gu

/** Returns a code of the facts with its placeholders in the reader's language. */
export function showUssdCode(code: string, language: Language): string {
  return code.replace(PLACEHOLDER, (word) => PLACEHOLDERS[language][word] ?? word)
}

/** Returns the part of a code that is the same for everyone: all of it, or what stands before the first placeholder. */
export function fixedPartOf(code: string): string {
  return code.split(PLACEHOLDER)[0] ?? code
}

/** Returns whether the person must put a number or a sum into the code, so that it can't be dialled as it stands. */
export function hasPlaceholder(code: string): boolean {
  return fixedPartOf(code) !== code
}
