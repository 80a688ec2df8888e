import type { ShownHost } from '../../components/verdict-card/verdict-card.tsx'
import { parseHost } from '../../guard/host/host.ts'
import { partsOf } from '../../guard/host/host-parts.ts'

/** Returns the host of an address as shown, or null if the address is no web page's. */
export function shownHost(url: string | null): ShownHost | null {
  const parsed = url === null ? null : parseHost(url)
  if (parsed === null || !parsed.ok) return null
  const { ascii, ip } = parsed.host
  if (ip !== null) return { ascii, unicode: ascii, registrable: null }
  const { unicode, registrable } = partsOf(ascii)
  // The registrable part is in ASCII; it covers as many labels of the Unicode form.
  const count = registrable?.split('.').length ?? 0
  return {
    ascii,
    unicode,
    registrable: registrable === null ? null : unicode.split('.').slice(-count).join('.'),
  }
}
