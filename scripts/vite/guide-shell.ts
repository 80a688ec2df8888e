import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SHELL = join(import.meta.dirname, '../../app/guide-shell.html')

/** The popup and the side panel are one page in two places: both are given what stands in `app/guide-shell.html`. */
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
