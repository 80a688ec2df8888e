import * as v from 'valibot'
import { type Host, isHost } from '../../guard/host/host.ts'
import { OPERATORS } from '../../guard/operator.ts'
import { type Claim, WHOLE_CLAIM } from '../../guard/page/claim/claim-of.ts'
import { type Item, read, remove, write } from '../../platform/storage.ts'

const KEPT = v.object({
  host: v.custom<Host>(isHost),
  claim: v.object({
    operator: v.picklist(OPERATORS),
    score: v.number(),
    alone: v.boolean(),
    evidence: v.pipe(v.string(), v.maxLength(2048)),
  }),
})

const item = (tabId: number): Item<v.InferOutput<typeof KEPT> | null> => ({
  area: 'session',
  key: `claim:${tabId}`,
  schema: v.nullable(KEPT),
  fallback: null,
})

/**
 * Returns the claim that counts for a page of a host in a tab: what the page itself says, or what another page of the
 * host has said in this tab before. A claim may stand on one page and the form on the next, and a page may put itself
 * back once it sees our warning. Keeps the stronger one if it is whole.
 */
export async function claimInTab(
  tabId: number,
  host: Host,
  claim: Claim | null,
): Promise<Claim | null> {
  const kept = await read(item(tabId))
  const before = kept?.host === host ? kept.claim : null
  if (claim && claim.score >= WHOLE_CLAIM && claim.score > (before?.score ?? 0)) {
    await write(item(tabId), { host, claim })
  }
  return before && before.score > (claim?.score ?? 0) ? before : claim
}

/** Removes what is kept for a closed tab. */
export const forgetClaim = (tabId: number): Promise<void> => remove(item(tabId))
