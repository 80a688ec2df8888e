import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Route } from '../tests/sites/server.ts'
import { VISITS } from './visits.ts'

const FOLDER = join(import.meta.dirname, 'pages')

/** The list of the demo's pages, at http://demo.localhost/. */
function list(): string {
  const rows = VISITS.map(({ name, url }) => `<li><a href="${url}">${name}: ${url}</a></li>`)
  return `<!doctype html><meta charset="utf-8"><title>Top-up Guard: demo</title>
<body style="font: 18px/1.8 system-ui; max-width: 40em; margin: 3em auto">
<h1>Top-up Guard: demo</h1><p>Every page below is served from this machine; the names are only borrowed.
Open one, then open the extension in the toolbar.</p><ol>${rows.join('')}</ol>`
}

/** Serves the demo's pages under their host names. */
export const demoRoute: Route = ({ host, path }) => {
  if (host === 'demo.localhost') return list()
  const visit = VISITS.find(({ url }) => new URL(url).hostname === host)
  if (!visit || path !== '/') return undefined
  return readFileSync(join(FOLDER, visit.file), 'utf8')
}
