import type { ShownHost } from '../components/verdict-card/verdict-card.tsx'
import { parseHost } from '../guard/host.ts'

/** A host of an address as it is shown; null where the address is no web page's. */
export function shownHost(url: string | null): ShownHost | null {
  const parsed = url === null ? null : parseHost(url)
  if (parsed === null || !parsed.ok) return null
  const { ascii, unicode, registrable } = parsed.host
  // The registrable part is given in ASCII; it covers as many labels of the Unicode form.
  const count = registrable?.split('.').length ?? 0
  return {
    ascii,
    unicode,
    registrable: registrable === null ? null : unicode.split('.').slice(-count).join('.'),
  }
}
