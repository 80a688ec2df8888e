import { pageReply, withRecorder } from '../page-reply.ts'
import type { Route } from '../server.ts'
import { TRICK_SITES } from './index.ts'

/** Serves the imitations under their hosts, each with the recorder as the first thing in it. */
export const trickRoute: Route = ({ host, path }) => {
  const page = TRICK_SITES.find((site) => site.host === host)?.pages[path]
  return page === undefined ? pageReply('', '', path) : withRecorder(page)
}
