import { STOP_COVER_TEXTS } from '../../locales/stop-cover.ts'
import { getSettings } from '../../platform/settings.ts'
import { resolveLanguage } from '../../platform/spoken-language.ts'

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? '')

/**
 * Resolves to the address of a page that says what was stopped and where the real page is, in the person's language. It
 * is for Chromium's private windows, which refuse the extension's own pages: it has no script and loads nothing.
 */
export async function stoppedWords(host: string, imitates: string): Promise<string> {
  const language = resolveLanguage((await getSettings()).language)
  const { product, stopped, open, close } = STOP_COVER_TEXTS[language]
  const said = escaped(stopped(host, imitates))
  const page = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(product)}</title><style>:root{color-scheme:light dark}body{margin:15vh auto;max-width:40em;padding:0 1em;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}</style>
<p>${escaped(product)}</p><h1>${said}</h1><p><a rel="noreferrer" href="https://${escaped(imitates)}/">${escaped(open(imitates))}</a></p><p>${escaped(close)}</p></html>`
  return `data:text/html;charset=utf-8,${encodeURIComponent(page)}`
}
