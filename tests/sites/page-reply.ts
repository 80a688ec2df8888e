import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reply } from './server.ts'

const STYLE = `body{font:17px/1.5 system-ui,sans-serif;margin:0;color:#1d2025;background:#f4f5f7}
header{padding:16px 28px;font-weight:700;font-size:20px;background:#fff}
main,.card{max-width:560px;margin:28px auto;padding:20px 28px;background:#fff;border-radius:14px}
label{display:block;margin:12px 0 2px}input,textarea{font:inherit;padding:8px 10px;margin:2px 0;max-width:100%}
button,.button{font:inherit;padding:10px 18px;margin-top:14px}footer{padding:16px 28px;color:#667}`
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#567"/></svg>`
const RECORDER = readFileSync(join(import.meta.dirname, 'recorder.js'), 'utf8')

/** Puts the recorder into a page before anything else. */
export const withRecorder = (page: string): string =>
  page.replace('<head>', '<head><script src="/recorder.js"></script>')

/** `/` is `ID.html`, `/NAME.html` is `ID.NAME.html`. */
const fileOf = (folder: string, id: string, path: string): string =>
  join(folder, path === '/' ? `${id}.html` : `${id}.${path.slice(1)}`)

/** A fixture's file: its page, with the recorder as the first thing in it, or what a page needs to look right. */
export function pageReply(folder: string, id: string, path: string): Reply | undefined {
  if (path === '/recorder.js') {
    return { headers: { 'content-type': 'text/javascript' }, body: RECORDER }
  }
  if (path === '/style.css') return { headers: { 'content-type': 'text/css' }, body: STYLE }
  if (/\.(?:svg|png|jpg|ico)$/.test(path)) {
    return { headers: { 'content-type': 'image/svg+xml' }, body: PICTURE }
  }
  const file = fileOf(folder, id, path)
  if (!existsSync(file)) return undefined
  return withRecorder(readFileSync(file, 'utf8'))
}
