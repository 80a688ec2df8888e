import { browser } from './browser.ts'

/** Opens the settings page. */
export const openOptions = (): void => void browser.runtime.openOptionsPage()
