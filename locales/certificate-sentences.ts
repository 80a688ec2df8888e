import type { Certificate } from '../guard/certificate.ts'
import { formatFactDate } from '../guide/format-fact-date.ts'
import type { Language } from '../guide/language.ts'
import type { CertificateText } from './shapes.ts'

/** Returns what is to be said of a certificate, the plain facts first. */
export function certificateSentences(
  text: CertificateText,
  language: Language,
  { issuer, from, until, protocol, trusted, national }: Certificate,
): string[] {
  const day = (iso: string): string => formatFactDate(iso, language)
  return [
    text.issued(issuer),
    text.valid(day(from), day(until)),
    ...(protocol === '' ? [] : [text.protocol(protocol)]),
    ...(trusted ? [] : [text.untrusted]),
    ...(national ? [text.national] : []),
  ]
}
