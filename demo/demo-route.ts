import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../guide/language.ts'
import type { Route } from '../tests/sites/server.ts'
import { startPage } from './start-page.ts'
import { VISITS } from './visits.ts'

const FOLDER = join(import.meta.dirname, 'pages')

/** Where the demo starts: a list of its pages. */
export const START = 'http://demo.localhost/'

/** Serves the demo's pages under their host names, and the list of them in a language. */
export function demoRoute(language: Language): Route {
  return ({ host, path }) => {
    if (host === new URL(START).host) return startPage(language)
    const visit = VISITS.find(({ url }) => new URL(url).hostname === host)
    if (!visit || path !== '/') return undefined
    return readFileSync(join(FOLDER, visit.file), 'utf8')
  }
}
