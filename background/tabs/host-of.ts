import { parseHost } from '../../guard/host/host.ts'

/** The host of a web address in the one form hosts are compared in; null where there is none. */
export function hostOf(url: string | null): string | null {
  const parsed = url === null ? null : parseHost(url)
  return parsed?.ok ? parsed.host.ascii : null
}
