import type { Locator, Page } from 'playwright-core'

/** The guide in the popup or the side panel, as a person meets it: by roles and names. */
export interface GuidePage {
  page: Page
  search: Locator
  options: Locator
  /** The option the search field points at. */
  active(): Promise<string | null>
  heading: Locator
  speak(language: '中文' | 'Русский' | 'English'): Promise<void>
  /** What the live region says last. */
  said: Locator
}

/** The guide on an opened page of ours. */
export function guidePage(page: Page): GuidePage {
  const search = page.getByRole('combobox')
  return {
    page,
    search,
    options: page.getByRole('option'),
    active: async () => {
      const id = await search.getAttribute('aria-activedescendant')
      return id === null ? null : page.locator(`#${id}`).textContent()
    },
    heading: page.getByRole('heading', { level: 1 }),
    speak: (language) => page.getByRole('radio', { name: language }).check(),
    said: page.locator('[role=status][aria-live]'),
  }
}
