import { type ParsedHost, parseHost } from '../../guard/host/host.ts'

/** Reads a host or an address that a test knows to be one. */
export function knownHost(text: string): ParsedHost {
  const parsed = parseHost(text)
  if (!parsed.ok) throw new Error(`no host in ${text}`)
  return parsed.host
}
