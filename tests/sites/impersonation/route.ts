import { join } from 'node:path'
import { pageReply } from '../page-reply.ts'
import type { Route } from '../server.ts'
import { IMPERSONATION_SITES } from './index.ts'

const FOLDER = join(import.meta.dirname, 'pages')

/** Serves the impersonation pages under their hosts; a frame on another host finds its page too. */
export const impersonationRoute: Route = ({ host, path }) => {
  const site =
    IMPERSONATION_SITES.find((row) => row.host === host) ??
    (host === 'kassa-zelenaya-utka.site'
      ? IMPERSONATION_SITES.find(({ id }) => id === 'cross-origin-frame')
      : undefined)
  return site ? pageReply(FOLDER, site.id, path) : undefined
}
