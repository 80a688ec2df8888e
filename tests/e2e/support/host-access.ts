import type { Chromium } from '../harness/chromium.ts'

/** Sets what a person sets on Chromium's own page of the extension: on which sites it may work. */
export async function setHostAccess(
  chromium: Chromium,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const page = await chromium.context.newPage()
  await page.goto('chrome://extensions/')
  const update = { extensionId: chromium.extensionId, hostAccess }
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`,
  )
  await page.close()
}
