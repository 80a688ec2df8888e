/** Why a text holds no digits that could be a telephone number. */
export type NoDigits = 'not-a-number' | 'too-short' | 'too-long'

/** The digits of a number, after a plus if one was typed. */
export interface Digits {
  digits: string
}

/** Longer texts are refused unread, as libphonenumber does, so that reading never takes long. */
const LONGEST_TEXT = 250

/** What people write between the digits: libphonenumber's VALID_PUNCTUATION after NFKC. */
const PUNCTUATION = '-\\u2010-\\u2015\\u2212\\u30fc/. \\u00ad\\u200b\\u2060()[\\]~\\u2053\\u223c'

/** An extension at the end (libphonenumber's createExtnPattern), from the plainest way to write it to the vaguest. */
const AFTER_LABEL = '[:.]?[ \\t,-]*\\d'
const EXTENSION = [
  ';ext=\\d{1,20}',
  `[ \\t,]*(?:e?xt(?:ensi[oó])?n?|доб|anexo)${AFTER_LABEL}{1,20}#?`,
  `[ \\t,]*(?:[x#~]|int)${AFTER_LABEL}{1,9}#?`,
  '[- ]+\\d{1,6}#',
  `[ \\t]*(?:,,|;)${AFTER_LABEL}{1,15}#?`,
  `[ \\t]*,+${AFTER_LABEL}{1,9}#?`,
].join('|')

const NUMBER = new RegExp(
  `^(?:\\d\\d|\\+?(?:[${PUNCTUATION}]*\\d){3,}[${PUNCTUATION}\\d]*(?:${EXTENSION})?)$`,
  'i',
)
const BEGINNING = new RegExp(`^\\+?(?:[${PUNCTUATION}]*\\d){1,2}$`)
const EXTENSION_AT_END = new RegExp(`(?:${EXTENSION})$`, 'i')

/**
 * Returns the digits of a telephone number in NFKC without punctuation and extension; Arabic digits become ours.
 * Returns a failure if the text as a whole is no number. Of the parameters of `tel:` addresses (RFC 3966) only `;ext=`
 * is read: nobody types the others.
 */
export function digitsOf(text: string): Digits | NoDigits {
  if (text.length > LONGEST_TEXT) return 'too-long'
  const number = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
  if (!NUMBER.test(number)) return BEGINNING.test(number) ? 'too-short' : 'not-a-number'
  const alone = number.replace(EXTENSION_AT_END, '')
  return alone === '' ? 'not-a-number' : { digits: alone.replace(/[^+\d]/g, '') }
}
