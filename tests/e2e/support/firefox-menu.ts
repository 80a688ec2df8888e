import type { Browser, Page } from 'puppeteer-core'
import { expect } from 'vitest'

/** Lets WebDriver BiDi into the browser's own windows. */
export const SYSTEM_ACCESS = '--remote-allow-system-access'

/** What puppeteer's browser over WebDriver BiDi has besides what it tells of. */
interface WithConnection {
  connection: { send(command: string, about: object): Promise<{ result: unknown }> }
}

interface Tree {
  contexts: { context: string; url: string }[]
}

const send = async <Result>(browser: Browser, command: string, about: object): Promise<Result> => {
  const { connection } = browser as unknown as WithConnection
  return (await connection.send(command, about)).result as Result
}

/** Runs an expression in the browser's own window. Needs `SYSTEM_ACCESS`. Resolves to its value. */
async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const { contexts } = await send<Tree>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  })
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
  if (window === undefined) throw new Error('Firefox shows no window.')
  const target = { context: window.context }
  const answer = await send<{ result?: { value?: unknown } }>(browser, 'script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  })
  return answer.result?.value
}

const MENU = `document.getElementById('contentAreaContextMenu')`

/** Opens the context menu of an element, really, and presses our item in it. */
export async function pressInMenu(page: Page, element: string, label: string): Promise<void> {
  const browser = page.browser()
  const state = () => inWindow(browser, `${MENU}.state`)
  await (await page.$(element))?.click({ button: 'right' })
  await expect.poll(state).toBe('open')
  const pressed = await inWindow(
    browser,
    `(() => {
      const item = [...${MENU}.querySelectorAll('menuitem')].find((one) => one.label === ${JSON.stringify(label)})
      if (item) ${MENU}.activateItem(item)
      return item !== undefined
    })()`,
  )
  if (pressed !== true) throw new Error(`The menu has no item "${label}".`)
  await expect.poll(state).toBe('closed')
}
