import type { Language } from '../guide/language.ts'

/** Forms of a phrase by CLDR plural category. `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

const rules: Partial<Record<Language, Intl.PluralRules>> = {}

/** Returns the form of a phrase that goes with a number in a language (CLDR plural rules), with the number inserted. */
export function plural(language: Language, n: number, forms: PluralForms): string {
  rules[language] ??= new Intl.PluralRules(language)
  const form = forms[rules[language].select(n)] ?? forms.other
  return form.replaceAll('{n}', String(n))
}
