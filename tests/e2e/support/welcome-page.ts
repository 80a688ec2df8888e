import type { Locator, Page } from 'playwright-core'
import type { Settings } from '../../../platform/settings.ts'

/** The welcome page as a person meets it (English profile). */
export class WelcomePage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** The titles of the steps, each with its number. */
  steps(): Promise<string[]> {
    return this.page.getByRole('heading', { level: 2 }).allTextContents()
  }

  language(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name })
  }

  word(): Locator {
    return this.page.getByRole('textbox')
  }

  /** The name of the picture chosen. */
  picture(): Promise<string | null> {
    return this.page
      .getByRole('group', { name: /Picture|Рисунок|图案/ })
      .getByRole('radio', { checked: true })
      .getAttribute('aria-label')
  }

  kept(): Locator {
    return this.page.getByText('The seal is kept, on this device only').first()
  }

  /** What is stored at this moment. */
  async stored(): Promise<Partial<Settings>> {
    const { settings } = await this.page.evaluate(() => chrome.storage.local.get('settings'))
    return (settings ?? {}) as Partial<Settings>
  }
}
