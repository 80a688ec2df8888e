import { pageReply, withRecorder } from '../page-reply.ts'
import type { Route } from '../server.ts'
import { TEMPTING_SITES } from './index.ts'

/** Serves the tempting pages under their hosts. */
export const temptingRoute: Route = ({ host, path }) => {
  const site = TEMPTING_SITES.find((row) => row.host === host)
  return site && path === '/' ? withRecorder(site.page) : pageReply('', '', path)
}
