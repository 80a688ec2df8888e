import * as v from 'valibot'

/** A certificate as the browser showed it, and the protocol of the connection it came over. */
export const CERTIFICATE = v.object({
  /** Who signed it: an organisation and its key's name, or one of the two. */
  issuer: v.string(),
  /** The first and the last day it is for, `YYYY-MM-DD` in UTC. */
  from: v.string(),
  until: v.string(),
  /** As people write it: `TLS 1.3`. */
  protocol: v.string(),
  /** The browser trusts it; otherwise somebody has made an exception for it. */
  trusted: v.boolean(),
  /** One of its signers bears the name of the Russian national authority. */
  national: v.boolean(),
})

/** What `CERTIFICATE` describes. */
export type Certificate = v.InferOutput<typeof CERTIFICATE>

const MOMENT = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))

/** What we use of Firefox's `webRequest.SecurityInfo`. */
const SECURITY_INFO = v.object({
  protocolVersion: v.optional(v.string(), ''),
  isUntrusted: v.optional(v.boolean(), false),
  isDomainMismatch: v.optional(v.boolean(), false),
  isNotValidAtThisTime: v.optional(v.boolean(), false),
  certificates: v.pipe(
    v.array(v.object({ issuer: v.string(), validity: v.object({ start: MOMENT, end: MOMENT }) })),
    v.minLength(1),
  ),
})

/** Names of the keys of the Russian national certification authority (НУЦ Минцифры). */
const NATIONAL = /^Russian Trusted (?:Root|Sub) CA\b/i

/** Reads what Firefox says of a connection, the page's own certificate first. Returns null if it says no such thing. */
export function readCertificate(info: unknown): Certificate | null {
  const { success, output } = v.safeParse(SECURITY_INFO, info)
  const [own] = success ? output.certificates : []
  if (!success || !own) return null
  return {
    issuer: issuerOf(own.issuer),
    from: dayOf(own.validity.start),
    until: dayOf(own.validity.end),
    protocol: output.protocolVersion.replace(/^TLSv1$/, 'TLS 1.0').replace('TLSv', 'TLS '),
    trusted: !output.isUntrusted && !output.isDomainMismatch && !output.isNotValidAtThisTime,
    national: output.certificates.some(({ issuer }) => NATIONAL.test(nameIn(issuer, 'CN') ?? '')),
  }
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

function issuerOf(distinguished: string): string {
  const [organisation, key] = [nameIn(distinguished, 'O'), nameIn(distinguished, 'CN')]
  if (organisation === null || key === null) return organisation ?? key ?? distinguished
  return key.startsWith(organisation) ? key : `${organisation} (${key})`
}

/** Returns one attribute of a distinguished name as Firefox prints it: `CN=R11,O=Let's Encrypt`, some in quotes. */
function nameIn(distinguished: string, attribute: string): string | null {
  const value = String.raw`("(?:[^"\\]|\\.)*"|(?:[^,\\]|\\.)*)`
  const found = new RegExp(`(?:^|,)\\s*${attribute}=${value}`).exec(distinguished)?.[1]
  return found?.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/gs, '$1') ?? null
}
