import type { Locator, Page } from 'playwright-core'
import type { Settings } from '../../../platform/settings.ts'
import type { Chromium } from '../harness/chromium.ts'

/** The options page as a person meets it (English profile). */
export class OptionsPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** Opens the page with these settings stored, and nothing else. */
  static async open(chromium: Chromium, settings: object = {}): Promise<OptionsPage> {
    const worker = await chromium.worker()
    await worker.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings)
    const page = await chromium.openExtensionPage('options.html')
    await page.getByRole('main').waitFor()
    return new OptionsPage(page)
  }

  /** What is stored at this moment. */
  async stored(): Promise<Partial<Settings>> {
    const { settings } = await this.page.evaluate(() => chrome.storage.local.get('settings'))
    return settings as Partial<Settings>
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name })
  }

  radio(name: string | RegExp): Locator {
    return this.page.getByRole('radio', { name })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  /** The hosts of a list of decisions, with what is said under each. */
  decisions(list: string): Promise<string[]> {
    return this.page
      .getByRole('list', { name: list, exact: true })
      .getByRole('listitem')
      .allTextContents()
  }

  word(): Locator {
    return this.page.getByRole('textbox', { name: 'Word' })
  }

  /** The name of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
    })
  }
}
