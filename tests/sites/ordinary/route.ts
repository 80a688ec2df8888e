import { join } from 'node:path'
import { pageReply } from '../page-reply.ts'
import type { Route } from '../server.ts'
import { ORDINARY_SITES } from './index.ts'
import { longPage } from './long-page.ts'

const FOLDER = join(import.meta.dirname, 'pages')

/** Serves the ordinary pages under their hosts. */
export const ordinaryRoute: Route = ({ host, path, secure }) => {
  const site = ORDINARY_SITES.find(
    (row) => row.host === host && secure === (row.scheme === 'https'),
  )
  if (!site) return undefined
  return site.id === 'long-page' && path === '/' ? longPage() : pageReply(FOLDER, site.id, path)
}
