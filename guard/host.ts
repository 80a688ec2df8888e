import { splitSuffix } from './public-suffix.ts'
import { decodeLabel } from './punycode.ts'

/** A host as `URL` canonicalises it (WHATWG URL, UTS 46), taken apart. Only `parseHost` makes one. */
export interface ParsedHost {
  /** Lower-case ASCII (punycode) form without a trailing dot. */
  ascii: string
  /** The same with `xn--` labels decoded. */
  unicode: string
  /** Labels of `ascii`, left to right. */
  labels: readonly string[]
  /** Public suffix, and whether it is a private one such as `github.io`; empty for an IP address. */
  suffix: string
  privateSuffix: boolean
  /** The suffix and one label before it; null where the host is itself a suffix or an IP address. */
  registrable: string | null
  ip: 4 | 6 | null
  /** Without the colon: 'https', 'http', … */
  scheme: string
  /** Empty for the scheme's own port. */
  port: string
  /** User name and password, decoded as far as they can be; empty where there are none. */
  userinfo: string
  /** Path, query and fragment. */
  path: string
  trailingDot: boolean
}

/** Why an input is not the address of a web page. */
export type HostError = { kind: 'not-a-url' } | { kind: 'not-a-web-page'; scheme: string }

/** Schemes whose host names a server that a page was fetched from. */
const WEB_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'ws:', 'wss:', 'ftp:'])

/** A scheme as RFC 3986 defines it, unless what follows is a port (`mts.ru:8080`) or a password (`mts.ru:x@…`). */
const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d{1,5}(?:[/?#]|$)|[^/]*@)/i

/**
 * Reads an address bar's text: a URL, or a bare host with or without port, path and userinfo.
 * The host is the one `URL` sees; every failure is a value.
 */
export function parseHost(
  input: string,
): { ok: true; host: ParsedHost } | { ok: false; error: HostError } {
  const text = input.trim()
  const url = parseUrl(SCHEME.test(text) ? text : `http://${text.replace(/^\/\//, '')}`)
  if (!url) return { ok: false, error: { kind: 'not-a-url' } }
  const scheme = url.protocol.slice(0, -1)
  if (!WEB_SCHEMES.has(url.protocol) || url.hostname === '') {
    return { ok: false, error: { kind: 'not-a-web-page', scheme } }
  }
  return { ok: true, host: describe(url, scheme) }
}

const parseUrl = (text: string): URL | null => {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

function describe(url: URL, scheme: string): ParsedHost {
  const raw = url.hostname
  const trailingDot = raw.length > 1 && raw[raw.length - 1] === '.'
  const ascii = trailingDot ? raw.slice(0, -1) : raw
  const ip = ipVersion(ascii)
  const labels = ip ? [ascii] : ascii.split('.')
  const split = ip ? null : splitSuffix(labels)
  return {
    ascii,
    unicode: ascii.indexOf('xn--') < 0 ? ascii : labels.map(decodeLabel).join('.'),
    labels,
    suffix: split?.suffix ?? '',
    privateSuffix: split?.private ?? false,
    registrable: split?.registrable ?? null,
    ip,
    scheme,
    port: url.port,
    userinfo: userinfoOf(url),
    path: url.pathname + url.search + url.hash,
    trailingDot,
  }
}

/** `URL` has already turned every spelling of an IPv4 address into four decimal numbers. */
const ipVersion = (host: string): 4 | 6 | null =>
  host[0] === '[' ? 6 : /^\d+\.\d+\.\d+\.\d+$/.test(host) ? 4 : null

function userinfoOf(url: URL): string {
  if (!url.username && !url.password) return ''
  const text = url.password ? `${url.username}:${url.password}` : url.username
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
