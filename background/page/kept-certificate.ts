import * as v from 'valibot'
import { CERTIFICATE, type Certificate } from '../../guard/certificate.ts'
import { type Item, read, remove, write } from '../../platform/storage.ts'

const KEPT = v.object({ origin: v.string(), certificate: CERTIFICATE })

const item = (tabId: number): Item<v.InferOutput<typeof KEPT> | null> => ({
  area: 'session',
  key: `certificate:${tabId}`,
  schema: v.nullable(KEPT),
  fallback: null,
})

/** Keeps the certificate that the page of a tab came with. */
export const keepCertificate = (
  tabId: number,
  url: string,
  certificate: Certificate,
): Promise<void> => write(item(tabId), { origin: new URL(url).origin, certificate })

/** Resolves to the certificate of the page that a tab shows at an address, or to null if it was not read. */
export async function certificateOf(
  tabId: number,
  url: string | null,
): Promise<Certificate | null> {
  const kept = await read(item(tabId))
  return kept !== null && kept.origin === URL.parse(url ?? '')?.origin ? kept.certificate : null
}

/** Removes what is kept for a closed tab. */
export const forgetCertificate = (tabId: number): Promise<void> => remove(item(tabId))
