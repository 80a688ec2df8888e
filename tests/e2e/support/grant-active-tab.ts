import type { CDPSession } from 'playwright-core'
import type { Chromium } from '../harness/chromium.ts'

interface TabTarget {
  targetId: string
  url: string
}

/** What the CDP's own types do not know yet. */
interface NewCommands {
  send(
    command: 'Target.getTargets',
    about: { filter: { type: 'tab' }[] },
  ): Promise<{ targetInfos: TabTarget[] }>
  send(command: 'Extensions.triggerAction', about: { id: string; targetId: string }): Promise<void>
}

/** Lets the extension see the tab at an address (`activeTab`), as a press on its button or its menu does. */
export async function grantActiveTab(chromium: Chromium, url: string): Promise<void> {
  const browser = chromium.context.browser()
  if (browser === null) throw new Error('This browser has no session of its own.')
  const session: CDPSession = await browser.newBrowserCDPSession()
  const commands = session as unknown as NewCommands
  const { targetInfos } = await commands.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find((target) => target.url === url)
  if (tab === undefined) throw new Error(`No tab is at ${url}.`)
  const { targetId } = tab
  await commands.send('Extensions.triggerAction', { id: chromium.extensionId, targetId })
  await session.detach()
}
