import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const MAIN = `import { h, render } from 'preact'
render(h('p', null, 'hello'), document.body)`

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>hello</title>
<script type="module" src="main.js"></script></head><body></body></html>`

/** A page that only repeats what is typed: the cost of a key in this browser at this moment, whoever handles it. */
const ECHO = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>echo</title>
<script type="module" src="echo.js"></script></head><body><input autofocus><p role="listbox"></p></body></html>`

const ECHO_SCRIPT = `const [field, list] = [document.querySelector('input'), document.querySelector('p')]
field.addEventListener('input', () => { list.textContent = field.value })
addEventListener('keydown', ({ key }) => { if (key === 'Escape') field.value = '' })`

/**
 * Writes an extension whose popup is Preact and the word "hello", the least that a popup made with it can cost, and a
 * page that echoes what is typed, `echo.html`.
 */
export function writeBarePopup(): string {
  const folder = mkdtempSync(join(tmpdir(), 'topup-guard-bare-popup-'))
  const manifest = {
    manifest_version: 3,
    name: 'hello',
    version: '1',
    background: { service_worker: 'background.js' },
    action: { default_popup: 'popup.html' },
  }
  const { outputFiles } = buildSync({
    stdin: { contents: MAIN, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'background.js'), '')
  writeFileSync(join(folder, 'popup.html'), PAGE)
  writeFileSync(join(folder, 'echo.html'), ECHO)
  writeFileSync(join(folder, 'echo.js'), ECHO_SCRIPT)
  writeFileSync(join(folder, 'main.js'), outputFiles[0]?.contents ?? '')
  return folder
}
