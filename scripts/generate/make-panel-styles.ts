import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import type { GeneratedFile } from './generators.ts'

/** Returns the default tokens: the first `:root, :host` block of the token file. */
function readTokens(css: string): Map<string, string> {
  const block = /:root,\s*:host\s*\{([\s\S]*?)\n\}/.exec(css)?.[1] ?? ''
  const plain = block.replace(/\/\*[\s\S]*?\*\//g, '')
  return new Map(
    [...plain.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' ').trim(),
    ]),
  )
}

const uses = (css: string): string[] =>
  [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)

/** A page may give its root any font size, which must not affect ours, so `rem` becomes pixels at the usual 16. */
const inPixels = (css: string): string =>
  css.replace(/(\d*\.?\d+)rem/g, (_match, size: string) => `${Number(size) * 16}px`)

/** Returns the panel's whole style sheet, minified. */
function panelStyles(): string {
  const panel = readFileSync('content/panel/view/panel.css', 'utf8')
  const tokens = readTokens(readFileSync('styles/tokens.css', 'utf8'))
  const used = new Set<string>()
  const take = (names: string[]): void => {
    for (const name of names) {
      if (used.has(name)) continue
      const value = tokens.get(name)
      if (value === undefined) throw new Error(`panel.css uses ${name}, which tokens.css lacks`)
      used.add(name)
      take(uses(value))
    }
  }
  take(uses(panel))
  const own = [...used].map((name) => `${name}:${tokens.get(name)};`).join('')
  const css = inPixels(`.panel{${own}}${panel}`)
  return transformSync(css, {
    loader: 'css',
    minify: true,
    target: ['chrome120', 'firefox140'],
  }).code.trim()
}

/**
 * Returns the panel's style sheet with only the tokens it uses, so that a page does not get the whole design language.
 * Reads both style sheets relative to the working directory.
 */
export const generate = (): GeneratedFile[] => [
  {
    path: 'content/panel/styles.generated.ts',
    content: `/** Made by scripts/generate/make-panel-styles.ts from panel.css and tokens.css. */\nexport const PANEL_STYLES =\n  ${JSON.stringify(panelStyles())}\n`,
  },
]
