import type { Sign } from './sign.ts'

const PROGRAM_FILE =
  /(?<![\p{L}\p{N}_)-])[\p{L}\p{N}_)-]{1,60}\.(?:apk|apks|xapk|exe|msi|scr|bat|vbs|ipa|mobileconfig|jar)(?![\p{L}\p{N}])/gu
const CARD =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}*.-])(?:\d{4}[ -]?){3}\d{4}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}*])|(?<!\d)\d{4}[ -]?\d{2}[\d*]{2}[ -]?\*{4}[ -]?\d{4}/gu
const CODE_DIGITS =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}*#+.,:/-])\d{2,4}[ -]?\d{0,4}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}*#]|[.,:/-]\d)/gu
const MONEY =
  /(?<=\d\s?)(?:руб|₽|р(?!\p{L})|rub|\$|£|€|元|卢布|usd|eur|gbp|тенге|тыс|k(?!\p{L}))|[$£€¥₽]\s?\d/gu
const MESSENGER_ID =
  /(?:qq|微信|加v|v信|wechat|вичат|телеграмм?|telegram|whatsapp|ватсап|\btg|тг|加微)(?:号|群|id)?[\s:：@]{0,3}(?=[\w-]*\d|[\w-]*_|@)[a-z0-9_-]{5,20}|(?<![\w.])@[a-z0-9_]{5,32}(?![\w.])/gu
const HOURS =
  /\d{1,2}\s?-?(?:час|ч(?!\p{L})|hour|hr|h(?!\p{L})|小时)|\bxx\s?(?:hour|hr)|(?:одного|течение|через)\s(?:часа?|суток|сутки)(?!\p{L})/gu
const PRICE_CUT = /\d{2,6}\s?(?:₽|руб|р|元|卢布)?\s?(?:→|->|=>|➡)\s?\d{2,6}/gu
/** After "to", "number" or 发送到: nothing else has so few digits there. */
const SHORT_NUMBER =
  /(?<=(?:на|номер|to|number|至|到)\s?)(?<!\d)\d{4,5}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}%₽$€]|[.,:/-]\d|\s?(?:р|руб|元|卢布|rub))/gu
const PERCENT = /\d{1,3}\s?%/gu

/** What is recognised in a folded message by its form alone. */
export const FORMS: readonly (readonly [Sign, RegExp])[] = [
  ['program-file', PROGRAM_FILE],
  ['card-number', CARD],
  ['given-code', CODE_DIGITS],
  ['money', MONEY],
  ['percent', PERCENT],
  ['short-number', SHORT_NUMBER],
  ['price-cut', PRICE_CUT],
  ['messenger-id', MESSENGER_ID],
  ['hours', HOURS],
]
