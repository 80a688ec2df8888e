import type { Operator } from '../../../guard/operator.ts'

/** The languages that imitations are written in. */
export type Tongue = 'ru' | 'en' | 'zh'

const NAMES: Record<Operator, { ru: string; en: string; company: string }> = {
  mts: { ru: 'МТС', en: 'MTS', company: 'ПАО «Мобильные ТелеСистемы»' },
  beeline: { ru: 'Билайн', en: 'Beeline', company: 'ПАО «ВымпелКом»' },
  megafon: { ru: 'МегаФон', en: 'MegaFon', company: 'ПАО «МегаФон»' },
  t2: { ru: 'T2', en: 'T2', company: 'ООО «Т2 Мобайл»' },
  yota: { ru: 'Yota', en: 'Yota', company: 'ООО «Скартел»' },
}

const WORDS = {
  ru: {
    neutral: 'Пополнение',
    headline: (name: string) => `Пополнение счёта ${name}`,
    phone: 'Номер телефона',
    card: 'Номер карты',
    cvc: 'CVC',
    pay: 'Оплатить',
  },
  en: {
    neutral: 'Recharge',
    headline: (name: string) => `Top up ${name}`,
    phone: 'Phone number',
    card: 'Card number',
    cvc: 'CVC',
    pay: 'Pay now',
  },
  zh: {
    neutral: '充值中心',
    headline: (name: string) => `${name} 官方充值`,
    phone: '手机号码',
    card: '银行卡号',
    cvc: '安全码',
    pay: '立即支付',
  },
} as const

/** The name an operator goes by in a language. */
export const nameOf = (operator: Operator, tongue: Tongue): string =>
  NAMES[operator][tongue === 'ru' ? 'ru' : 'en']

/** The parts of an imitation; what is left out is as the operator would have it, under a title that says nothing. */
export interface CloneParts {
  title?: string
  /** Into the head: metadata and style sheets. */
  head?: string
  /** Before everything in the body. */
  before?: string
  header?: string
  headline?: string
  /** Everything between the headline and the imprint. */
  main?: string
  imprint?: string
  script?: string
}

/** The words of an imitation's language. */
export const words = (tongue: Tongue) => WORDS[tongue]

/** A form with a phone number, a card and its code; `field` draws one field. */
export function payForm(
  tongue: Tongue,
  field: (id: string, label: string) => string = (id, label) =>
    `<label for="${id}">${label}</label><input id="${id}">`,
): string {
  const { phone, card, cvc, pay } = words(tongue)
  return `<form>${field('a', phone)}${field('b', card)}${field('c', cvc)}<button>${pay}</button></form>`
}

/** A page that anybody would take for the operator's, changed in the parts given. */
export function clonePage(operator: Operator, tongue: Tongue, parts: CloneParts = {}): string {
  const name = nameOf(operator, tongue)
  const { neutral, headline } = words(tongue)
  return `<!doctype html><html lang="${tongue}"><head><meta charset="utf-8">
<title>${parts.title ?? neutral}</title>${parts.head ?? ''}
<link rel="stylesheet" href="/style.css"></head><body>${parts.before ?? ''}
${parts.header ?? `<header>${name}</header>`}
<main>${parts.headline ?? `<h1>${headline(name)}</h1>`}
${parts.main ?? payForm(tongue)}</main>
${parts.imprint ?? `<footer>© 2026 ${NAMES[operator].company}</footer>`}
${parts.script ? `<script>${parts.script}</script>` : ''}</body></html>`
}
