import type { FactValue, Unit } from './fact.ts'
import { formatFactDate } from './format-fact-date.ts'
import type { Language } from './language.ts'
import { showUssdCode } from './ussd-code.ts'

/** How a unit follows its number, by plural category. `{n}` stands for the number. */
type UnitForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

const UNIT_FORMS: Record<Language, Record<Unit, UnitForms>> = {
  'zh-CN': {
    hour: { other: '{n} 小时' },
    day: { other: '{n} 天' },
    month: { other: '{n} 个月' },
    RUB: { other: '{n} 卢布' },
    CNY: { other: '{n} 元' },
    percent: { other: '{n}%' },
    digit: { other: '{n} 位' },
    number: { other: '{n}' },
  },
  ru: {
    hour: { one: '{n} час', few: '{n} часа', other: '{n} часов' },
    day: { one: '{n} день', few: '{n} дня', other: '{n} дней' },
    month: { one: '{n} месяц', few: '{n} месяца', other: '{n} месяцев' },
    RUB: { one: '{n} рубль', few: '{n} рубля', other: '{n} рублей' },
    CNY: { one: '{n} юань', few: '{n} юаня', other: '{n} юаней' },
    percent: { other: '{n} %' },
    digit: { one: '{n} цифра', few: '{n} цифры', other: '{n} цифр' },
    number: { other: '{n}' },
  },
  en: {
    hour: { one: '{n} hour', other: '{n} hours' },
    day: { one: '{n} day', other: '{n} days' },
    month: { one: '{n} month', other: '{n} months' },
    RUB: { other: '{n} RUB' },
    CNY: { other: '{n} CNY' },
    percent: { other: '{n}%' },
    digit: { one: '{n} digit', other: '{n} digits' },
    number: { other: '{n}' },
  },
}

const numbers: Record<Language, Intl.NumberFormat> = {
  'zh-CN': new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 }),
  ru: new Intl.NumberFormat('ru', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
}

const plurals: Record<Language, Intl.PluralRules> = {
  'zh-CN': new Intl.PluralRules('zh-CN'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
}

const NO_BREAK_SPACE = '\u00a0'

/**
 * Returns a fact's value as a text prints it: codes with their placeholders in the language, numbers, hosts and names
 * unchanged, dates in the long form of the language and as exact as the source, amounts with their unit in the right
 * plural (CLDR plural rules).
 */
export function formatFact(value: FactValue, language: Language): string {
  switch (value.kind) {
    case 'ussd':
      return showUssdCode(value.code, language)
    case 'phone':
      return value.number
    case 'host':
      return value.host
    case 'name':
      return value.name
    case 'date':
      return formatFactDate(value.iso, language)
    case 'quantity':
      return withUnit(formatFactNumber(value, language), value.amount, value.unit, language)
    case 'range':
      return withUnit(formatFactNumber(value, language), value.to, value.unit, language)
  }
}

/**
 * Returns the bare number of an amount or a range, for texts that write the unit themselves, and any other value whole.
 */
export function formatFactNumber(value: FactValue, language: Language): string {
  const number = numbers[language]
  if (value.kind === 'quantity') return number.format(value.amount)
  if (value.kind === 'range') return `${number.format(value.from)}–${number.format(value.to)}`
  return formatFact(value, language)
}

/** A range takes the plural of its end in all three languages. */
function withUnit(number: string, counted: number, unit: Unit, language: Language): string {
  const forms = UNIT_FORMS[language][unit]
  const form = forms[plurals[language].select(counted)] ?? forms.other
  return form.replace(' ', NO_BREAK_SPACE).replace('{n}', number)
}
