import { classifyAddress } from '../../guard/classify-address.ts'
import { parseHost } from '../../guard/host/host.ts'
import { type HostParts, partsOf } from '../../guard/host/host-parts.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { send } from '../../platform/send.ts'
import { ownTabId } from '../../platform/tabs.ts'

/** What a stopped page is about. */
export interface Subject {
  address: string
  host: HostParts & { ascii: string }
  verdict: Verdict
  tampered: boolean
}

/**
 * Judges the address that this stopped page replaces: by what the background knows of the page that was in this tab or,
 * if it knows nothing (a restored session), by the address alone. Returns null for no web address.
 */
export async function subjectOf(address: string): Promise<Subject | null> {
  const parsed = parseHost(address)
  if (!parsed.ok) return null
  const host = { ascii: parsed.host.ascii, ...partsOf(parsed.host.ascii) }
  const byAddress = classifyAddress(address)
  // A lookalike was stopped before it ran: nobody knows more of it, and the person need not wait for an answer.
  if (byAddress.kind === 'lookalike') return { address, host, verdict: byAddress, tampered: false }
  const tabId = await ownTabId()
  const report = tabId === null ? 'no-answer' : await send({ type: 'report', tabId })
  const known = report !== 'no-answer' && report.stopped && report.url === address
  return {
    address,
    host,
    verdict: known ? report.verdict : byAddress,
    tampered: known && report.tampered,
  }
}
