import type { Browser } from 'puppeteer-core'

/** The part of puppeteer's WebDriver BiDi connection that is used here; puppeteer does not publish it. */
interface BidiConnection {
  send(
    method: 'browsingContext.getTree',
    parameters: Record<string, never>,
  ): Promise<{ result: { contexts: { context: string; url: string }[] } }>
  send(
    method: 'browsingContext.traverseHistory',
    parameters: { context: string; delta: number },
  ): Promise<unknown>
}

const connectionOf = (browser: Browser): BidiConnection =>
  (browser as unknown as { connection: BidiConnection }).connection

/** Steps through the history of the tab opened last, as the browser's own buttons do. */
export async function stepInFirefox(browser: Browser, delta: number): Promise<void> {
  const tree = await connectionOf(browser).send('browsingContext.getTree', {})
  const context = tree.result.contexts.at(-1)?.context ?? ''
  await connectionOf(browser).send('browsingContext.traverseHistory', { context, delta })
}

/**
 * Addresses of all tabs, as Firefox itself tells them: puppeteer loses sight of a tab whose document was stopped
 * and replaced by an extension's page.
 */
export async function firefoxAddresses(browser: Browser): Promise<string[]> {
  const tree = await connectionOf(browser).send('browsingContext.getTree', {})
  return tree.result.contexts.map(({ url }) => url)
}
