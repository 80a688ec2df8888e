import { BRAND_WORDS } from '../lexicon/brand-words.ts'
import { isServiceWord } from '../lexicon/service-words.ts'
import type { Operator } from '../operator.ts'
import { cyrillicReading, skeletonOf } from '../skeleton.ts'

/** Invisible characters that break words up for machines and not for eyes. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g

/** A page's text as a reader takes it: no invisible characters, no spaced-out letters, lower case, ё as е. */
export const readable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?<![\p{L}\d])(?:[\p{L}\d] ){2,}[\p{L}\d](?![\p{L}\d])/gu, (spaced) =>
      spaced.replaceAll(' ', ''),
    )

/** Words of Latin and Cyrillic letters and digits, and runs of Chinese characters. */
export const wordsOf = (text: string): string[] =>
  readable(text).match(/[\p{Script=Latin}\p{Script=Cyrillic}\d]+|\p{Script=Han}+/gu) ?? []

/** Companies behind the brands, as imprints name them. */
const COMPANIES: Record<string, Operator> = {
  вымпелком: 'beeline',
  vimpelcom: 'beeline',
  скартел: 'yota',
  scartel: 'yota',
}

const names = new Map<string, Operator>([
  ...BRAND_WORDS.filter(({ via }) => via === 'name').map(
    ({ word, operator }): [string, Operator] => [word, operator],
  ),
  ...Object.entries(COMPANIES),
])

/** The operator that a word names, also where its letters are only drawn so. */
export const operatorNamed = (word: string): Operator | undefined =>
  names.get(word) ?? names.get(cyrillicReading(word)) ?? names.get(skeletonOf(word))

/** Words of a site's own name beside the brand, over those that addresses have. */
const SITE_WORDS = new Set(
  (
    'пао ао ооо зао пjsc pjsc llc ltd inc оао мобайл mobile логотип logo лого icon favicon главная официальный ' +
    'официальная официального страница сайта счета счет счёта баланса карты картой банковской мобильного мобильной ' +
    'мобильная телефона онлайн без комиссии россия россии russia russian моя личном кабинете войти вход регистрация ' +
    'и по с на для the your a to top up and of welcome official my operator оператор связи сотовый сотовая ' +
    'безопасная безопасный быстро быстрая мгновенно пополните оплатите оплатить пополнить услуг абонента абонентов ' +
    'svg png webp jpg gif white black color header footer main img image site brand sprite min dark light'
  ).split(' '),
)

/** Chinese words of the same kind. */
const HAN =
  /^(?:官方|官网|充值|话费|俄罗斯|在线|缴费|登录|余额|账户|手机|网站|支付|客服|我的|个人|中心|网上|营业厅|电话|卡|电信|运营商|快速|中文|版|首页)+$/

/** Whether the word may stand beside the brand in the name of the operator's own site. */
export const isSiteWord = (word: string): boolean =>
  /^\d+$/.test(word) || SITE_WORDS.has(word) || HAN.test(word) || isServiceWord(word)
