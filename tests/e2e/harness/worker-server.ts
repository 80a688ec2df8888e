import { type SiteServer, startSiteServer } from '../../sites/server.ts'

const servers = new Map<string, Promise<SiteServer>>()

/** The worker's server for browsers with the extension or without: what reached whom is told apart by the server. */
export function workerServer(whose: 'guarded' | 'bare'): Promise<SiteServer> {
  const server = servers.get(whose) ?? startSiteServer(() => undefined)
  servers.set(whose, server)
  return server
}
