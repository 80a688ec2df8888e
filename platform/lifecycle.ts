import { browser } from './browser.ts'

/** What begins the extension's life, or begins it again. */
export interface Lifecycle {
  /** Installed for the first time. */
  installed(): void
  /** Updated, or the browser was started: what was registered may be gone, tabs may have been restored. */
  resumed(): void
}

/** Follows installs, updates and browser starts. */
export function watchLifecycle(events: Lifecycle): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    reason === 'install' ? events.installed() : events.resumed(),
  )
  browser.runtime.onStartup.addListener(() => events.resumed())
}
