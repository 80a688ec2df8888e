import type { Message, PageMessage, Replies } from './messages.ts'

/** Why no answer came: the extension was updated or removed under the page, or nobody would answer. */
export type SendFailure = 'no-answer'

/**
 * Sends a message to the background. Resolves to the answer, or to 'no-answer' where the message was
 * refused or the extension is gone from under this page; it never rejects. It takes the native API by
 * its callback form, which both browsers have, so that scripts in pages need not carry the polyfill;
 * `chrome`, unlike `browser`, can't be shadowed by an element's id.
 */
export function send<Sent extends Message>(
  message: Sent,
): Promise<Replies[Sent['type']] | SendFailure> {
  return new Promise((resolve) => {
    try {
      chrome.runtime.sendMessage(message, (answer?: Answer<Sent> | null) => {
        // Read, or Chromium calls it unchecked; Firefox says null where nothing went wrong.
        const failed = !!chrome.runtime.lastError || !answer
        resolve(failed ? 'no-answer' : answer.answer)
      })
    } catch {
      resolve('no-answer')
    }
  })
}

/** An answer on the wire: wrapped, so that `null` is told apart from a refusal. */
interface Answer<Sent extends Message> {
  answer: Replies[Sent['type']]
}

/** Tells the background something that needs no answer. An extension that is gone from under the page is no error. */
export function tell(message: PageMessage): void {
  try {
    chrome.runtime.sendMessage(message, () => void chrome.runtime.lastError)
  } catch {
    // The extension was updated or removed: nobody is left to be told.
  }
}

/** Whether the extension that put this script into the page is still there: it may have been updated or removed. */
export function alive(): boolean {
  try {
    return typeof chrome.runtime?.id === 'string'
  } catch {
    return false
  }
}
