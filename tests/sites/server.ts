import { createHash, X509Certificate } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

/** What a route answers: a plain page, or a function that writes the response itself (slow, streamed …). */
export type Reply =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void)

/** Answers for one request; undefined is a 404. `host` has no port, `path` starts with a slash, without query. */
export type Route = (request: { host: string; path: string; secure: boolean }) => Reply | undefined

/** A running server: every host name mapped to it gets the route's pages over http and https. */
export interface SiteServer {
  httpPort: number
  httpsPort: number
  /** SHA-256 of the certificate's public key, base64: what `--ignore-certificate-errors-spki-list` takes. */
  certificateHash: string
  /** `host/path` of every request, in order. */
  requests: string[]
  /** Every request to a path under `/beacon/`, which pages use to tell that a script of theirs has run. */
  beacons: string[]
  /** Answers by another route from now on, and forgets every request. */
  serve(route: Route): void
  clear(): void
  close(): Promise<void>
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }

function send(reply: Reply | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (typeof reply === 'function') {
    reply(request, response)
    return
  }
  if (reply === undefined) {
    response.writeHead(404, HTML).end('<!doctype html><title>Not found</title>')
    return
  }
  const {
    status = 200,
    headers = {},
    body = '',
  } = typeof reply === 'string' ? { body: reply } : reply
  response.writeHead(status, { ...HTML, ...headers }).end(body)
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/**
 * Starts the local server; `first` decides what each host and path answers, until another route is served. Its
 * certificate is signed by itself, in the name of `issuer`.
 */
export async function startSiteServer(
  first: Route,
  issuer = 'topup-guard tests',
): Promise<SiteServer> {
  let route = first
  const requests: string[] = []
  const beacons: string[] = []
  const listener =
    (secure: boolean): RequestListener =>
    (request, response) => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
      // A browser that takes the server for a proxy (Firefox, http:) sends the absolute form (RFC 9112, 3.2.2).
      const path = new URL(request.url ?? '/', 'http://relative.test').pathname
      requests.push(host + path)
      if (path.startsWith('/beacon/')) {
        beacons.push(host + path)
        response.writeHead(204, { 'access-control-allow-origin': '*' }).end()
        return
      }
      send(
        path === '/favicon.ico' ? { status: 204 } : route({ host, path, secure }),
        request,
        response,
      )
    }
  const certificate = await generate([{ name: 'commonName', value: issuer }], {
    keyType: 'ec',
    algorithm: 'sha256',
  })
  const plain = createServer(listener(false))
  const secure = createSecureServer(
    { key: certificate.private, cert: certificate.cert },
    listener(true),
  )
  const publicKey = new X509Certificate(certificate.cert).publicKey.export({
    type: 'spki',
    format: 'der',
  })
  const clear = (): void => {
    requests.length = 0
    beacons.length = 0
  }
  return {
    httpPort: await listen(plain),
    httpsPort: await listen(secure),
    certificateHash: createHash('sha256').update(publicKey).digest('base64'),
    requests,
    beacons,
    serve: (next) => {
      route = next
      clear()
    },
    clear,
    close: async () => {
      await Promise.all([close(plain), close(secure)])
    },
  }
}
