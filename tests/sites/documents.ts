import type { Reply } from './server.ts'

/** Documents of every kind a browser shows, by path. */
export const DOCUMENTS: Readonly<Record<string, Reply>> = {
  '/csp': {
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
    },
    body: '<!doctype html><title>Strict</title><p>strict',
  },
  '/xhtml': {
    headers: { 'content-type': 'application/xhtml+xml' },
    body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>x</p></body></html>',
  },
  '/svg': {
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  },
  '/xml': { headers: { 'content-type': 'text/xml' }, body: '<?xml version="1.0"?><a><b/></a>' },
  '/frameset':
    '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/csp"><frame src="/xhtml"></frameset></html>',
  '/pdf': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4\n%%EOF' },
  '/empty': '',
  '/text': { headers: { 'content-type': 'text/plain' }, body: 'text' },
  '/json': { headers: { 'content-type': 'application/json' }, body: '{"a":1}' },
  '/image': {
    headers: { 'content-type': 'image/gif' },
    body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  },
  '/big': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      `<!doctype html><title>Big</title>${`<p hidden>${'0123456789'.repeat(200)}</p>\n`.repeat(10_000)}`,
    )
  },
}
