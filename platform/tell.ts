import type { PageMessage } from './messages.ts'

/** Tells the background something that needs no answer. An extension that is gone from under the page is no error. */
export function tell(message: PageMessage): void {
  try {
    chrome.runtime.sendMessage(message, () => void chrome.runtime.lastError)
  } catch {
    // The extension was updated or removed: nobody is left to be told.
  }
}
