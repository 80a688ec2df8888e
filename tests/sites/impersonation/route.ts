import { join } from 'node:path'
import { pageReply } from '../page-reply.ts'
import type { Route } from '../server.ts'
import { IMPERSONATION_SITES, type ImpersonationSite } from './index.ts'

const FOLDER = join(import.meta.dirname, 'pages')

/** Frames on hosts of their own, by the id of the site whose page has them. */
const FRAME_HOSTS: Readonly<Record<string, string>> = {
  'cross-origin-frame': 'kassa-zelenaya-utka.site',
}

/** Every host whose pages are a site's: its own, and the one its frame is on. */
export const hostsOf = ({ id, host }: ImpersonationSite): string[] =>
  [host, FRAME_HOSTS[id]].filter((one) => one !== undefined)

/** Serves the impersonation pages under their hosts; a frame on another host finds its page too. */
export const impersonationRoute: Route = ({ host, path }) => {
  const site = IMPERSONATION_SITES.find((row) => hostsOf(row).includes(host))
  return site ? pageReply(FOLDER, site.id, path) : undefined
}
