/** A web address as `URL` canonicalises it (WHATWG URL, UTS 46). Only `parseHost` makes one. */
export interface ParsedHost {
  /** Lower-case ASCII (punycode) host without a trailing dot. */
  ascii: string
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

/** A scheme as RFC 3986 defines it, unless what follows is a port (`mts.ru:8080`) or a password (`mts.ru:x@…`). */
const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d{1,5}(?:[/?#]|$)|[^/]*@)/i

/** Most lines are bare hosts; they have no colon and need no expression. */
const hasScheme = (text: string): boolean => text.indexOf(':') > 0 && SCHEME.test(text)

/** Schemes whose host names a server that a page was fetched from. */
const WEB_SCHEMES = ['http:', 'https:', 'ws:', 'wss:', 'ftp:']

/**
 * Reads an address bar's text: a URL, or a bare host with or without port, path and userinfo.
 * The host is the one `URL` sees; every failure is a value.
 */
export function parseHost(
  input: string,
): { ok: true; host: ParsedHost } | { ok: false; error: HostError } {
  const text = input.trim()
  let url: URL
  try {
    url = new URL(hasScheme(text) ? text : `http:${text.startsWith('//') ? '' : '//'}${text}`)
  } catch {
    return { ok: false, error: { kind: 'not-a-url' } }
  }
  const { protocol, hostname: raw } = url
  const scheme = protocol.slice(0, -1)
  if (raw === '' || WEB_SCHEMES.indexOf(protocol) < 0) {
    return { ok: false, error: { kind: 'not-a-web-page', scheme } }
  }
  const trailingDot = raw.length > 1 && raw[raw.length - 1] === '.'
  const ascii = trailingDot ? raw.slice(0, -1) : raw
  return {
    ok: true,
    host: {
      ascii,
      // `URL` has already turned every spelling of an IPv4 address into four decimal numbers.
      ip: ascii[0] === '[' ? 6 : /^[\d.]+$/.test(ascii) ? 4 : null,
      scheme,
      port: url.port,
      userinfo: url.username || url.password ? userinfoOf(url) : '',
      path: url.pathname + url.search + url.hash,
      trailingDot,
    },
  }
}

function userinfoOf({ username, password }: URL): string {
  const text = password ? `${username}:${password}` : username
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
