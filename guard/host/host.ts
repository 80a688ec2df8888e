declare const PARSED: unique symbol

/**
 * A host in the form in which hosts are compared: lower-case ASCII (punycode) without a trailing dot. Only `parseHost`
 * creates one.
 */
export type Host = string & { readonly [PARSED]: true }

/** A web address as `URL` canonicalises it (WHATWG URL, UTS 46). Only `parseHost` creates one. */
export interface ParsedHost {
  ascii: Host
  ip: 4 | 6 | null
  /** Without the colon: 'https', 'http', … */
  scheme: string
  /** Empty for the scheme's own port. */
  port: string
  /** User name and password, decoded if they can be; empty if there are none. */
  userinfo: string
  /** Path, query and fragment. */
  path: string
  trailingDot: boolean
}

/** Why an input is not the address of a web page. */
export type HostError = { kind: 'not-a-url' } | { kind: 'not-a-web-page'; scheme: string }

/** What `parseHost` returns. */
export type HostResult = { ok: true; host: ParsedHost } | { ok: false; error: HostError }

/** A scheme as RFC 3986 defines it. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Matches a bare host before a port (`mts.ru:8080`) or a password (`mts.ru:x@…`): it has a dot before the colon. */
const HOST_AND_PORT = /^[^/?#:]*\.[^/?#:]*:(?:\d{1,5}(?:[/?#]|$)|[^/]*@)/

/** Schemes whose host is the server that a page was fetched from. */
const WEB_SCHEMES = ['http:', 'https:', 'ws:', 'wss:', 'ftp:']

/**
 * Parses an address bar's text: a URL, or a bare host with or without port, path and userinfo. Returns the host as
 * `URL` sees it, or why there is none.
 */
export function parseHost(input: string): HostResult {
  const text = stripped(input)
  let url: URL
  try {
    const isUrl = SCHEME.test(text) && !HOST_AND_PORT.test(text)
    url = new URL(isUrl ? text : `http:${text.startsWith('//') ? '' : '//'}${text}`)
  } catch {
    return { ok: false, error: { kind: 'not-a-url' } }
  }
  const { protocol, hostname: raw } = url
  const scheme = protocol.slice(0, -1)
  if (raw === '' || WEB_SCHEMES.indexOf(protocol) < 0) {
    return { ok: false, error: { kind: 'not-a-web-page', scheme } }
  }
  const trailingDot = raw.length > 1 && raw[raw.length - 1] === '.'
  const ascii = (trailingDot ? raw.slice(0, -1) : raw) as Host
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

/** Returns whether a text, stored or sent, is a host as `parseHost` gives it. */
export function isHost(text: unknown): text is Host {
  const parsed = typeof text === 'string' ? parseHost(text) : null
  return parsed?.ok === true && parsed.host.ascii === text
}

/** User name and password of a URL, decoded as far as they can be. */
export function userinfoOf({ username, password }: URL): string {
  const text = password ? `${username}:${password}` : username
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Removes what `URL` ignores: control characters and spaces at the ends, tabs and newlines anywhere. */
function stripped(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return text.slice(start, end).replace(/[\t\n\r]/g, '')
}
