import type { CheckText } from '../../locales/check-text.ts'
import type { WrongVerdict } from '../../platform/wrong-verdict.ts'

/** What a report says besides the verdict. */
interface ReportContext {
  /** The extension's name and version. */
  version: string
  /** As the browser calls itself: `navigator.userAgent`. */
  userAgent: string
  /** Whether the person lets the host be named. */
  withHost: boolean
}

/** The browser's name and main version; of the rest of what it says nobody needs to know. */
const BROWSER = /(Firefox|Edg|OPR|YaBrowser|Chrome)\/(\d+)/gu
const FIRST = ['YaBrowser', 'Edg', 'OPR', 'Firefox', 'Chrome']

function browserIn(userAgent: string): string {
  const found = new Map(
    [...userAgent.matchAll(BROWSER)].map(([, name = '', version]) => [name, version]),
  )
  const name = FIRST.find((known) => found.has(known))
  return name === undefined ? '?' : `${name} ${found.get(name)}`
}

/** Returns the text of a report: never an address, never what a message says. */
export function reportText(
  wrong: WrongVerdict,
  { wrongReport: words }: CheckText,
  { version, userAgent, withHost }: ReportContext,
): string {
  return [
    `${words.version}: ${version}`,
    `${words.browser}: ${browserIn(userAgent)}`,
    `${words.where}: ${wrong.where}`,
    `${words.verdict}: ${wrong.verdict}`,
    `${words.reasons}: ${wrong.reasons.join(', ') || '—'}`,
    ...(withHost && wrong.host !== '' ? [`${words.host}: ${wrong.host}`] : []),
    '',
    words.expected,
    '',
  ].join('\n')
}

/**
 * Returns the address that opens a report at the project's place for reports: an issue tracker, or a letter. Null if
 * the project names none.
 */
export function reportAddress(contact: string | null, title: string, text: string): string | null {
  if (contact === null) return null
  const query = new URLSearchParams(
    contact.startsWith('mailto:') ? { subject: title, body: text } : { title, body: text },
  )
  // Mail programs show a plus as a plus.
  const fields = query.toString().replaceAll('+', '%20')
  return contact.startsWith('mailto:')
    ? `${contact}?${fields}`
    : `${contact.replace(/\/$/u, '')}/new?${fields}`
}
