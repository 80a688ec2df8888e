import { type Certificate, readCertificate } from '../guard/certificate.ts'
import { browser } from './browser.ts'

/** Firefox shows certificates only to listeners that could hold a page back. */
const NEEDED = ['webRequest', 'webRequestBlocking'] as const

/** Whether this browser shows certificates to extensions at all. */
export const SHOWS_CERTIFICATES: boolean = import.meta.env.FIREFOX === true

/** Resolves to whether the person has let us read certificates. */
export const mayReadCertificates = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: [...NEEDED] })

/** Asks the person for it; works only inside a click. Resolves to whether it was given. */
export const askForCertificates = (): Promise<boolean> =>
  browser.permissions.request({ permissions: [...NEEDED] })

interface Requested {
  requestId: string
  tabId: number
  url: string
}

/** Firefox's event takes listeners that answer later; Chromium's does not, which the types describe. */
interface HeadersReceived {
  hasListener(listener: unknown): boolean
  addListener(
    listener: (request: Requested) => Promise<object>,
    filter: { urls: string[]; types: string[] },
    extra: string[],
  ): void
}

/** What Firefox's events about requests have beyond Chromium's. */
interface FirefoxRequests {
  getSecurityInfo(requestId: string, options: { certificateChain: boolean }): Promise<unknown>
}

/** Reads the certificate of a request under way, with those that signed it; of one that is not trusted none are told. */
async function read(requestId: string): Promise<Certificate | null> {
  const { getSecurityInfo } = browser.webRequest as unknown as FirefoxRequests
  const chained = readCertificate(await getSecurityInfo(requestId, { certificateChain: true }))
  return chained ?? readCertificate(await getSecurityInfo(requestId, { certificateChain: false }))
}

/** Calls `arrived` with the certificate of each page that loads with encryption, once the person has allowed it. */
export function watchCertificates(
  arrived: (tabId: number, url: string, certificate: Certificate) => Promise<void>,
): void {
  if (!SHOWS_CERTIFICATES) return
  /** The page waits for what this resolves to: Firefox forgets the connection once the answer goes on. */
  const listener = async (request: Requested): Promise<object> => {
    const certificate = await read(request.requestId)
    if (certificate !== null && request.tabId >= 0)
      await arrived(request.tabId, request.url, certificate)
    return {}
  }
  const watch = (): void => {
    const event = browser.webRequest?.onHeadersReceived as HeadersReceived | undefined
    if (!event || event.hasListener(listener)) return
    event.addListener(listener, { urls: ['https://*/*'], types: ['main_frame'] }, ['blocking'])
  }
  // Without the permission the browser has no such event.
  watch()
  browser.permissions.onAdded.addListener(watch)
}
