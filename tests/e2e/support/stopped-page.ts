import type { Page } from 'playwright-core'
import { arrived } from './arrived.ts'

/** Address of the stopped page, in any profile. */
const STOPPED = /^chrome-extension:\/\/[a-p]{32}\/stopped\.html#/

/** The stopped page as a person meets it (English profile). */
export class StoppedPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** Waits until the stopped page is in the tab and can be used. */
  async shown(): Promise<this> {
    await arrived(this.page, STOPPED)
    await this.openReal().waitFor()
    return this
  }

  heading() {
    return this.page.getByRole('heading', { level: 1 })
  }

  openReal() {
    return this.page.getByRole('button', { name: /^Open the real/ })
  }

  close() {
    return this.page.getByRole('button', { name: 'Close this tab' })
  }

  anyway() {
    return this.page.getByRole('button', { name: /open it anyway/ })
  }

  once() {
    return this.page.getByRole('button', { name: 'Open it this once' })
  }

  always() {
    return this.page.getByRole('button', { name: 'Never stop this site again' })
  }

  /** Takes both steps, waiting out the arming. */
  async openAnyway(scope: 'once' | 'always'): Promise<void> {
    await this.anyway().click()
    const button = scope === 'once' ? this.once() : this.always()
    await button.and(this.page.locator('[aria-disabled=false]')).click()
  }
}

/** Whether a tab shows the stopped page. */
export const isStopped = (page: Page): boolean => STOPPED.test(page.url())
