/** A number somebody is to call, and where it stands. */
export interface FoundNumber {
  kind: 'strange-number' | 'premium-number'
  start: number
  end: number
}

/** As many digits, with what is put between them. `x` and `*` stand for digits that somebody hid. */
const NUMBER =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}*#.,:/-])\+?(?:\d|[xх*](?=[xх*\d]{3}))(?:[\s().–-]{0,2}[\dxх*]){6,14}(?![\p{N}*#]|[.,:]\d)/gu

/** Free numbers of firms, and what banks and operators of China are called by: no stranger's own telephone. */
const OF_A_FIRM = /^(?:8|\+?7|0)?800\d{6,7}$|^400\d{7}$|^95\d{3,6}$|^10\d{3,4}$/u

/** Numbers charged by the minute: 809 in Russia, 09 and 084, 087 in Britain, 900 in America. */
const PREMIUM = /^(?:8|\+?7)80[39]\d{7}$|^0(?:9|8[47])\d{8,9}$|^1?900\d{7}$/u

/** Card numbers and accounts are no telephones. */
const LONGEST_NUMBER = 15

/** Finds the telephone numbers in a folded message, except those that only a firm can have and those in `known`. */
export function findNumbers(text: string, known: ReadonlySet<string>): FoundNumber[] {
  const numbers: FoundNumber[] = []
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const digits = number.replace(/[^\d+xх*]/gu, '')
    if (digits.length > LONGEST_NUMBER || OF_A_FIRM.test(digits) || known.has(inE164(digits)))
      continue
    if (
      isDateOrSum(number) ||
      OF_ANOTHER_KIND.test(text.slice(Math.max(0, index - NAMED_WITHIN), index))
    )
      continue
    const kind = PREMIUM.test(digits) ? 'premium-number' : 'strange-number'
    numbers.push({ kind, start: index, end: index + number.length })
  }
  return numbers
}

/** What stands before a number that is no telephone's: a contract's, an order's, an account's. */
const OF_ANOTHER_KIND =
  /(?:договор|сч[её]т|заказ|карт|инн|полис|уведомлени|квитанци|order|invoice|account|a\/c|card|ref|txn|订单|卡号|尾号|快件|单号|账号)\p{L}*[^\p{L}\p{N}]*$|[№#][^\p{L}\p{N}]*$/u
const NAMED_WITHIN = 24

/** Russian numbers are written with 8 or +7. */
const inE164 = (digits: string): string => digits.replace(/^8(?=\d{10}$)/u, '+7')

/** Dates, and sums with spaces between thousands. */
const isDateOrSum = (text: string): boolean =>
  /^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}|^\d{4}-\d{2}-\d{2}/u.test(text) ||
  /^\d{1,3}(?: \d{3})+$/u.test(text)
