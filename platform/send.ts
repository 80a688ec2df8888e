import type { Message, PageMessage, Replies } from './messages.ts'

/** No answer came: the message was refused, its handler failed, or the extension was updated or removed. */
export type SendFailure = 'no-answer'

/**
 * Sends a message to the background. Resolves to the answer, or to 'no-answer'; never rejects. It uses the native API
 * with a callback, which both browsers have, so scripts in pages need no polyfill. An element's id can shadow
 * `browser`, but not `chrome`.
 */
export function send<Sent extends Message>(
  message: Sent,
): Promise<Replies[Sent['type']] | SendFailure> {
  return new Promise((resolve) => {
    try {
      chrome.runtime.sendMessage(message, (answer?: Answer<Sent> | null) => {
        // Chromium reports an error that is not read; in Firefox it is null if nothing went wrong.
        const failed = !!chrome.runtime.lastError || !answer
        resolve(failed ? 'no-answer' : answer.answer)
      })
    } catch {
      resolve('no-answer')
    }
  })
}

/** An answer as it is sent: wrapped, so that the answer `null` differs from none. */
interface Answer<Sent extends Message> {
  answer: Replies[Sent['type']]
}

/** Sends the background a message that needs no answer. Does nothing if the extension was updated or removed. */
export function tell(message: PageMessage): void {
  try {
    chrome.runtime.sendMessage(message, () => void chrome.runtime.lastError)
  } catch {
    // The extension was updated or removed: there is nobody left to tell.
  }
}

/** Returns whether the extension that put this script into the page is still there, not updated or removed. */
export function alive(): boolean {
  try {
    return typeof chrome.runtime?.id === 'string'
  } catch {
    return false
  }
}
