import { classifyHost } from '../../guard/classify-address.ts'
import { type ParsedHost, parseHost } from '../../guard/host/host.ts'
import { type SharedHostKind, sharedHostKind } from '../../guard/stranger/lexicon/shared-hosts.ts'
import type { Verdict, VerdictKind } from '../../guard/verdict/verdict.ts'
import { baitIn, isPlainName } from './bait.ts'
import { isKnownHost } from './senders.ts'

/**
 * What is on the host of a web link: known, somebody's page on a shared host, a stranger's. A `namesake` bears a known
 * name in another zone: perhaps theirs.
 */
export type LinkHost = 'known' | 'namesake' | 'hidden' | 'messenger' | 'shared' | 'stranger'

/** A link to the web, judged without being opened. */
export interface JudgedLink {
  url: string
  /** Lower-case ASCII; empty if the address can't be read. */
  host: string
  verdict: Verdict
  on: LinkHost
  /** The file that the link would load, if it is a program: `apk`, `exe`… */
  program: string | null
  /** Whether the address is a number in place of a name. */
  bareAddress: boolean
  /** The name or word in a stranger's host that is there to be trusted; null if there is none. */
  bait: string | null
}

const ON_SHARED: Record<SharedHostKind, LinkHost> = {
  messengers: 'messenger',
  forms: 'shared',
  pages: 'shared',
  clouds: 'shared',
  'short links': 'hidden',
  'QR codes': 'hidden',
  donations: 'shared',
}

/** Endings of files that install or run something. */
const PROGRAM =
  /\.(apk|apks|xapk|aab|exe|msi|scr|bat|cmd|vbs|js|jar|dmg|pkg|ipa|mobileconfig)(?=$|[?#])/iu

/** Judges a link to the web by its address alone. Never throws. */
export function judgeLink(url: string): JudgedLink {
  const parsed = parseHost(url)
  if (!parsed.ok) {
    const reason = { code: 'unreadable-input' } as const
    return {
      url,
      host: '',
      verdict: { kind: 'unreadable', reasons: [reason], checks: [] },
      on: 'stranger',
      program: null,
      bareAddress: false,
      bait: null,
    }
  }
  const { host } = parsed
  const verdict = classifyHost(host)
  const on = onWhichHost(host, verdict.kind)
  return {
    url,
    host: host.ascii,
    verdict,
    on,
    program: PROGRAM.exec(host.path)?.[1]?.toLowerCase() ?? null,
    bareAddress: host.ip !== null,
    bait: on === 'stranger' && host.ip === null ? baitIn(host.ascii) : null,
  }
}

function onWhichHost(host: ParsedHost, kind: VerdictKind): LinkHost {
  if (kind === 'official' || kind === 'partner' || kind === 'sister') return 'known'
  const shared = sharedHostKind(host.ascii)
  if (shared !== null) return ON_SHARED[shared]
  if (kind === 'lookalike') return 'stranger'
  if (isKnownHost(host.ascii)) return 'known'
  return isPlainName(host.ascii) ? 'namesake' : 'stranger'
}
