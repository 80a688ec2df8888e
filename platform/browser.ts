/**
 * The one door to the extension API. Code outside `platform/` calls the functions of this folder instead. Scripts that
 * run on every page do not import this file: it brings the polyfill.
 */
export { browser } from 'wxt/browser'
