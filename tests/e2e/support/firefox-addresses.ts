import type { Browser } from 'puppeteer-core'

/** The part of puppeteer's WebDriver BiDi connection that is used here; puppeteer does not publish it. */
interface BidiConnection {
  send(
    method: 'browsingContext.getTree',
    parameters: Record<string, never>,
  ): Promise<{ result: { contexts: { url: string }[] } }>
}

/**
 * Addresses of all tabs, as Firefox itself tells them: puppeteer loses sight of a tab whose document was stopped
 * and replaced by an extension's page.
 */
export async function firefoxAddresses(browser: Browser): Promise<string[]> {
  const { connection } = browser as unknown as { connection: BidiConnection }
  const tree = await connection.send('browsingContext.getTree', {})
  return tree.result.contexts.map(({ url }) => url)
}
