/** Whether the extension that put this script into the page is still there: it may have been updated or removed. */
export function alive(): boolean {
  try {
    return typeof chrome.runtime?.id === 'string'
  } catch {
    return false
  }
}
