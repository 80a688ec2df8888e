import { browser } from './browser.ts'

/** What to do when the extension is installed and when it resumes. */
export interface Lifecycle {
  /** Installed for the first time. */
  installed(): void
  /** Updated, or the browser was started: registrations may be gone, and tabs may have been restored. */
  resumed(): void
}

/** Follows installs, updates and browser starts. */
export function watchLifecycle(events: Lifecycle): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    reason === 'install' ? events.installed() : events.resumed(),
  )
  browser.runtime.onStartup.addListener(() => events.resumed())
}
