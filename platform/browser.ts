/**
 * The one door to the extension API. Everything outside `platform/` that needs it calls a function of
 * this folder; nothing that runs on every page imports this file (it carries the polyfill).
 */
export { browser } from 'wxt/browser'
