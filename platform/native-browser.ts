/** What stands in for the polyfill in the Firefox build: the browser's own API (`nativeBrowser` in scripts/vite/). */
export const { browser } = globalThis as unknown as { browser: unknown }
