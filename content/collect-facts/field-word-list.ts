import type { NamedKind } from './field-words.ts'

/**
 * Stems that name a kind, in Russian, transliteration, English and Chinese, and in the languages of those who come to
 * Russia to work: Uzbek, Tajik, Kyrgyz. A Chinese one may stand anywhere.
 */
export const WORDS: readonly (readonly [NamedKind, string])[] = [
  [
    'sms-code',
    'код из смс|код смс|смс код|код из sms|sms код|код подтвержд|код из сообщ|код из пуш|проверочный код|одноразов|пароль из смс|sms code|smscode|sms kod|kod sms|kod podtver|otp|one time|onetime|verification code|verify code|confirm code|confirmation code|passcode|auth code|2fa|sms dagi kod|tasdiqlash kod|tasdiq kod|kodni kirit|смс даги код|тасдиқлаш код|коди тасдиқ|рамзи тасдиқ|код аз смс|рамз аз смс|ырастоо код|验证码|短信码|校验码|动态码|动态密码',
  ],
  ['card-pin', 'пинкод|пин|pincode|pin|取款密码|卡密码|支付密码'],
  [
    'card-cvv',
    'cvv|cvc|cvn|csc|cvp|код на об|код с об|код карты|код безоп|xavfsizlik kod|рамзи бехатар|коопсуздук код|три циф|3 циф|последние 3|security code|card code|card verif|安全码|校验值|背面三位|后三位',
  ],
  [
    'card-expiry',
    'срок действ|срок карт|действует до|действительна до|годна до|мм гг|мм год|expir|exp|expd|expm|expy|valid thru|valid until|good thru|mm yy|srok|amal qilish|muddati|муҳлат|мөөнөт|有效期|到期',
  ],
  [
    'card-number',
    'номер карт|банковская карт|банковской карт|данные карт|карта мир|card num|cardnum|card no|cardno|cc num|ccnum|cc no|pan|credit card|debit card|bank card|payment card|nomer kart|nomerkart|karta raqam|kartaraqam|karta nomer|plastik karta|bank karta|карта рақам|рақами корт|рақами карт|корти бонк|карта номер|карта номур|картанын номер|картанын номур|карточканын|банк карта|卡号|银行卡|信用卡|储蓄卡|借记卡',
  ],
  [
    'passport',
    'паспорт|серия и номер|серия номер|снилс|инн|номер документ|passport|pasp|paspo|шиноснома|document number|id number|national id|护照|证件|身份证',
  ],
  ['password', 'парол|passw|pwd|parol|maxfiy|сирсоз|сырсоз|рамзи убур|гузарвож|密码|口令'],
  [
    'amount',
    'сумм|на сколько|рублей|руб|amount|summa|sum|price|top up value|miqdor|маблағ|миқдор|өлчөм|金额|数额|充值额|充多少|多少钱|卢布',
  ],
  [
    'phone',
    'телефон|номер абонент|мобильн|сотов|номер для попол|номер получат|ваш номер|укажите номер|введите номер|тел|raqamingiz|raqamni|рақами тел|рақами шумо|рақами мобил|рақамингиз|номериңиз|номуруңуз|phone|mobile|msisdn|cell|tel|telefon|nomer|abonent|subscriber|手机|电话|号码|移动号|联系方式',
  ],
  [
    'login',
    'логин|лицево|номер счета|имя пользоват|login|account|licevoy|user|foydalanuvchi|номи корбар|колдонуучу|用户名|账号|帐号|账户|登录名|会员名',
  ],
]

/** Another card or code than a bank's: a loyalty card, a promo code. */
export const OTHER_CARD =
  'промокод|купон|карта сайта|скидочн|бонусн|подароч|promo|coupon|voucher|gift card|loyalty|优惠'
/** What is typed for other ends: to search, to prove oneself human, to say something. */
export const OTHER_END =
  'поиск|найти|search|captcha|капч|картинк|комментар|comment|搜索|图形验证码|图片验证码'
/** "No promo code needed": it is mentioned only to be let out. */
export const NOT_WANTED =
  'не нуж|не треб|без|not need|not required|without|no need|无需|不需要|不用'
