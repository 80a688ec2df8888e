import type { Language } from '../../../guide/language.ts'
import { MENU_TEXT } from '../../../locales/menu.ts'
import { codePicture } from '../support/code-picture.ts'

/** A message that robs, and the words of it that must be quoted. */
export const SCAM = 'Ваш договор истекает. Для продления назовите код из СМС: http://mts-pay.xyz'
export const QUOTED = 'назовите код'

/** A code that forwards calls. */
export const FORWARDING = 'tel:**21*+79160000000%23'

/** What is said in one language. */
export interface Said {
  /** As the language is called in the guide's choice. */
  name: '中文' | 'Русский' | 'English'
  tag: Language
  danger: string
  /** Of `FORWARDING`. */
  forwards: string
  /** Of a payment link of the SBP. */
  payee: string
  official: string
  /** The context menu. */
  menu: Record<'link' | 'selection' | 'image', string>
  lookalike: string
}

const said = (tag: Language, rest: Omit<Said, 'tag' | 'menu'>): Said => ({
  ...rest,
  tag,
  menu: MENU_TEXT[tag],
})

export const SAID: readonly Said[] = [
  said('zh-CN', {
    name: '中文',
    danger: '危险',
    forwards: '转到 +79160000000',
    payee: '从链接看不出钱付给谁',
    official: '官方',
    lookalike: '仿冒网址',
  }),
  said('ru', {
    name: 'Русский',
    danger: 'Опасно',
    forwards: 'пойдут на +79160000000',
    payee: 'Кому вы заплатите, по ссылке не видно',
    official: 'Официальный',
    lookalike: 'Поддельный адрес',
  }),
  said('en', {
    name: 'English',
    danger: 'Danger',
    forwards: 'go to +79160000000',
    payee: 'Who is paid cannot be seen from the link',
    official: 'Official',
    lookalike: 'Look-alike address',
  }),
]

export const SBP = codePicture('https://qr.nspk.ru/AS1000?sum=10000')
export const OFFICIAL = codePicture('https://mts.ru/pay')
export const FORWARDS = codePicture(FORWARDING)

/** A page with something for each item of the context menu. */
export const pageToCheck = (host: string): string => `<!doctype html>
<title>${host}</title>
<p id="selection">${SCAM}</p>
<a id="link" href="http://mts-pay.xyz/a">Оплатить</a>
<p><img id="image" src="data:image/png;base64,${OFFICIAL.toString('base64')}"></p>`
