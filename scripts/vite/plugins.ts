import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IndexHtmlTransformContext } from 'vite'

/**
 * Vite wraps each dynamic import to preload styles and modules first. Most of ours need neither; views get their styles
 * in a shorter way (styles-with-views.ts).
 */
export const bareImports = {
  name: 'bare-imports',
  apply: 'build' as const,
  configResolved: ({ plugins }: { plugins: readonly { name: string }[] }) => {
    const at = plugins.findIndex(({ name }) => name === 'native:import-analysis-build')
    if (at < 0)
      throw new Error('Vite wraps imports in another way now: change scripts/vite/plugins.ts')
    ;(plugins as { name: string }[]).splice(at, 1)
  },
}

const MADE_BY_WXT = '\0virtual:wxt-unlisted-script-entrypoint'

/** While WXT only asks what an entrypoint is, it has already removed the argument. */
const GIVEN = /export default defineUnlistedScript\((?!\))/

/**
 * WXT's wrapper of a plain script (plugins, logging) would double the gate, which every page loads. So the argument of
 * `defineUnlistedScript` runs as it is.
 */
export const bareScripts = {
  name: 'bare-scripts',
  transform: (code: string, id: string) =>
    id.startsWith(MADE_BY_WXT)
      ? `${code.match(/^import definition from .*$/m)?.[0]}\nexport default definition()`
      : /\/entrypoints\/\w+\.ts$/.test(id)
        ? code.replace(GIVEN, 'export default (')
        : undefined,
}

const SHELL = join(import.meta.dirname, '../../app/guide-shell.html')

/** The popup and the side panel are the same page in two places: both get the content of `app/guide-shell.html`. */
export const guideShell = {
  name: 'guide-shell',
  transformIndexHtml: {
    order: 'pre' as const,
    handler: (html: string): string => {
      if (!html.includes('data-place=')) return html
      const shell = readFileSync(SHELL, 'utf8')
      const inside = (name: string): string =>
        shell.slice(shell.indexOf(`<${name}>`) + name.length + 2, shell.indexOf(`</${name}>`))
      return html
        .replace('<head>', () => `<head>${inside('head')}`)
        .replace('<body>', () => `<body>${inside('body')}`)
    },
  },
}

/**
 * Lets the popup and the side panel paint their frame before anything else is read: the style sheet and the scripts move
 * behind it. Every chunk of the guide's own code is named there too: the browser asks for all of them at once, not for
 * each when it has read the one before.
 */
export const frameFirst = {
  name: 'frame-first',
  apply: 'build' as const,
  transformIndexHtml: {
    order: 'post' as const,
    handler: (html: string, { bundle = {}, chunk }: IndexHtmlTransformContext): string => {
      if (!html.includes('data-place=') || !chunk) return html
      const found = new Set([chunk.fileName])
      // Files added during the loop are visited too.
      for (const file of found) {
        const part = bundle[file]
        if (part?.type !== 'chunk') continue
        const later = part.dynamicImports.filter((other) => other.includes('/start-'))
        for (const next of [...part.imports, ...later]) found.add(next)
      }
      const preloads = [...found].map((file) => `<link rel="modulepreload" href="/${file}">`)
      const moved = html.match(BUILT) ?? []
      if (moved.filter((tag) => tag.startsWith('<link')).length > 1)
        throw new Error('The first paint waits for one style sheet: see `SHARED` in wxt.config.ts')
      return html
        .replaceAll(BUILT, '')
        .replace('</body>', `${[...moved.reverse(), ...preloads].join('\n')}</body>`)
    },
  },
}

/** The tags that Vite writes for what it has built. */
const BUILT = /<script type="module"[^>]*><\/script>|<link rel="stylesheet" crossorigin[^>]*>/g

/** Returns a file of ours as the bundler names it: with forward slashes, on Windows too. */
const moduleId = (path: string) => join(import.meta.dirname, '../..', path).replaceAll('\\', '/')

/** The extension reads the facts from its data, like the texts that quote them; plain Node imports them. */
export const factsFromData = {
  name: 'facts-from-data',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source === './facts/index.ts' && importer === moduleId('guide/fact-index.ts')
      ? moduleId('app/library/shipped-facts.ts')
      : undefined,
}

/** Firefox has promises and `browser` of its own: there the polyfill would be 10 kB that do nothing. */
export const nativeBrowser = {
  name: 'native-browser',
  enforce: 'pre' as const,
  resolveId: (source: string) =>
    source === '@wxt-dev/webextension-polyfill/browser'
      ? moduleId('platform/native-browser.ts')
      : undefined,
}
