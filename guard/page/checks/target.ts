import { parseHost } from '../../host/host.ts'
import { partsOf } from '../../host/host-parts.ts'
import { findEntry } from '../../registry/registry.ts'

/** Who owns a URL, seen from a page: the page's own site, one the registry trusts with payments, or a stranger. */
export type Target =
  | { whose: 'own' | 'known' | 'stranger'; host: string; scheme: string }
  | { whose: 'unreadable'; scheme: string }

/** Returns who owns the URL of a form, frame or link on a page of `pageHost` (an ASCII host). */
export function targetOf(url: string, pageHost: string): Target {
  const parsed = parseHost(url)
  if (!parsed.ok) {
    return {
      whose: 'unreadable',
      scheme: parsed.error.kind === 'not-a-url' ? '' : parsed.error.scheme,
    }
  }
  const { ascii: host, scheme, ip } = parsed.host
  const sameSite = ip === null && siteOf(host) !== null && siteOf(host) === siteOf(pageHost)
  if (host === pageHost || sameSite) return { whose: 'own', host, scheme }
  const kind = findEntry(host)?.kind
  return { whose: kind === 'official' || kind === 'partner' ? 'known' : 'stranger', host, scheme }
}

const siteOf = (host: string): string | null => partsOf(host).registrable
