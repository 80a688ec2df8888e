import { type ParsedHost, parseHost } from '../guard/host/host.ts'

/** Parses the host in a text; throws if there is none. */
export function knownHost(text: string): ParsedHost {
  const parsed = parseHost(text)
  if (!parsed.ok) throw new Error(`no host in ${text}`)
  return parsed.host
}
