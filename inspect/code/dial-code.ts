/** What dialling a code would do, of those that are the same in every GSM network (3GPP TS 22.030) or a service's own. */
export type DialCode =
  /** Redirects calls to `to`: all of them, or those not answered, when busy, when unreachable. */
  | { does: 'forward'; code: string; to: string; which: ForwardedCalls }
  | { does: 'cancel-forwarding' | 'show-forwarding'; code: string; which: ForwardedCalls }
  /** Shows the phone's own number (IMEI). */
  | { does: 'show-imei'; code: string }
  /** Bars calls, or changes a PIN: both can lock the person out. */
  | { does: 'bar-calls' | 'change-pin'; code: string }
  /** A code of the operator's own: what it does only the operator says. */
  | { does: 'operator-service'; code: string }

/** Which calls a forwarding is about. */
type ForwardedCalls = 'all' | 'unanswered' | 'busy' | 'unreachable' | 'conditional'

/** Service codes of TS 22.030, annex B. */
const FORWARDING: Readonly<Record<string, ForwardedCalls>> = {
  21: 'all',
  '002': 'all',
  61: 'unanswered',
  67: 'busy',
  62: 'unreachable',
  '004': 'conditional',
}

const BARRING = new Set(['33', '331', '332', '35', '351', '330', '333', '353'])
const PIN = new Set(['04', '042', '05', '052', '03'])

/** `*` or `#` signs, the service's number, what it is given, and the `#` that sends it. */
const MAN_MACHINE = /^(\*{1,2}|\*#|#{1,2})(\d{2,3})(?:\*([^#]*))?#?$/u
const ANY_CODE = /^[*#][\d*#]{1,40}#$/u

/** Reads a code that is dialled. Returns what it does, or null if the text is none. */
export function readDialCode(text: string): DialCode | null {
  const code = text
    .trim()
    .replace(/^tel:/iu, '')
    .replaceAll(/%23/gu, '#')
    .replaceAll(/[\s()-]/gu, '')
  if (code === '*#06#') return { does: 'show-imei', code }
  const [, signs = '', service = '', given = ''] = MAN_MACHINE.exec(code) ?? []
  const which = FORWARDING[service]
  if (which !== undefined) return forwarding(code, signs, which, given)
  if (!ANY_CODE.test(code)) return null
  if (BARRING.has(service) && signs.startsWith('*') && signs !== '*#')
    return { does: 'bar-calls', code }
  if (PIN.has(service) && signs === '**') return { does: 'change-pin', code }
  return { does: 'operator-service', code }
}

function forwarding(
  code: string,
  signs: string,
  which: ForwardedCalls,
  given: string,
): DialCode | null {
  if (signs === '*#') return { does: 'show-forwarding', code, which }
  if (signs.startsWith('#')) return { does: 'cancel-forwarding', code, which }
  const to = given.split('*')[0] ?? ''
  // `*21#` switches on a forwarding that was set before; `*21*…` needs a number.
  if (to === '' && !code.endsWith('#')) return null
  return { does: 'forward', code, which, to }
}

/** Codes in a running text: `**21*79161234567#`, `*100#`. A number may be left for the reader to put in. */
const IN_TEXT =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d*#])[*#]{1,2}\d{2,4}(?:\*[+\d*]{0,20}|\*\p{L}{2,12})?#(?!\d)|(?<![\p{Script=Latin}\p{Script=Cyrillic}\d*#])\*{1,2}(?:21|61|62|67|002|004)\*\+?[\dXХ ()-]{3,20}#?/gu

/** Finds the codes that a text names. */
export function findDialCodes(text: string): { code: DialCode; start: number; end: number }[] {
  return [...text.matchAll(IN_TEXT)].flatMap(({ 0: written, index }) => {
    const code = readDialCode(written)
    return code === null ? [] : [{ code, start: index, end: index + written.length }]
  })
}
