/**
 * The one door to the extension API. Code outside `platform/` calls the functions of this folder instead. Scripts in
 * pages use `chrome` itself, which no element of a page can shadow (see `send.ts`).
 */
export { browser } from 'wxt/browser'
