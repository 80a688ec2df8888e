import { WRITTEN_NAMES } from '../../guard/operators/names.generated.ts'
import type { FieldKind } from '../../guard/page/page-facts.ts'
import { foldLabel } from './fold-label.ts'

/** Kinds recognised by words, strongest first: a code field may be called a password, a card field a number. */
export type NamedKind = Exclude<FieldKind, 'other'>

/** Stems for "the MTS number" and the like. */
const OF_OPERATOR = WRITTEN_NAMES.map((name) => `|номер ${name}`).join('')

/** Stems that name a kind, in Russian, transliteration, English and Chinese. A Chinese one may stand anywhere. */
const WORDS: readonly (readonly [NamedKind, string])[] = [
  [
    'sms-code',
    'код из смс|код смс|смс код|код из sms|sms код|код подтвержд|код из сообщ|код из пуш|проверочный код|одноразов|пароль из смс|sms code|smscode|sms kod|kod sms|kod podtver|otp|one time|onetime|verification code|verify code|confirm code|confirmation code|passcode|auth code|2fa|验证码|短信码|校验码|动态码|动态密码',
  ],
  ['card-pin', 'пинкод|пин|pincode|pin|取款密码|卡密码|支付密码'],
  [
    'card-cvv',
    'cvv|cvc|cvn|csc|cvp|код на об|код с об|код карты|код безоп|три циф|3 циф|последние 3|security code|card code|card verif|安全码|校验值|背面三位|后三位',
  ],
  [
    'card-expiry',
    'срок действ|срок карт|действует до|действительна до|годна до|мм гг|мм год|expir|exp|expd|expm|expy|valid thru|valid until|good thru|mm yy|srok|有效期|到期',
  ],
  [
    'card-number',
    'номер карт|банковская карт|банковской карт|данные карт|карта мир|card num|cardnum|card no|cardno|cc num|ccnum|cc no|pan|credit card|debit card|bank card|payment card|nomer kart|nomerkart|卡号|银行卡|信用卡|储蓄卡|借记卡',
  ],
  [
    'passport',
    'паспорт|серия и номер|серия номер|снилс|инн|номер документ|passport|pasp|document number|id number|national id|护照|证件|身份证',
  ],
  ['password', 'парол|passw|pwd|parol|密码|口令'],
  [
    'amount',
    'сумм|на сколько|рублей|руб|amount|summa|sum|price|top up value|金额|数额|充值额|充多少|多少钱|卢布',
  ],
  [
    'phone',
    `телефон|номер абонент|мобильн|сотов|номер для попол|номер получат|ваш номер|укажите номер|введите номер${OF_OPERATOR}|тел|phone|mobile|msisdn|cell|tel|telefon|nomer|abonent|subscriber|手机|电话|号码|移动号|联系方式`,
  ],
  [
    'login',
    'логин|лицево|номер счета|имя пользоват|login|account|licevoy|user|用户名|账号|帐号|账户|登录名|会员名',
  ],
]

const HAN = /\p{Script=Han}/u

/** Builds one expression for each kind: a word begins with the stem, or (Chinese) it stands anywhere. */
const PATTERNS: readonly (readonly [NamedKind, RegExp])[] = WORDS.map(([kind, words]) => {
  const stems = words.split('|').map((word) => {
    const stem = foldLabel(word)
    return HAN.test(stem) ? stem : `(?<!\\S)${stem}${stem.length <= 3 ? '(?!\\S)' : ''}`
  })
  return [kind, new RegExp(stems.join('|'), 'u')]
})

/** Words that give a match another meaning: a loyalty card, a search box, a promo code. */
const HARMLESS = new RegExp(
  'поиск|найти|промокод|купон|карта сайта|скидочн|бонусн|подароч|search|promo|coupon|voucher|gift card|loyalty|captcha|капч|картинк|комментар|comment|搜索|优惠|图形验证码|图片验证码'
    .split('|')
    .map((word) => foldLabel(word))
    .join('|'),
  'u',
)

/** Returns the kind that a folded text names, or null. */
export function namedKind(folded: string): NamedKind | null {
  if (folded === '' || HARMLESS.test(folded)) return null
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Whether the text says that the field is for searching, a voucher or the like. */
export const isHarmless = (folded: string): boolean => HARMLESS.test(folded)
