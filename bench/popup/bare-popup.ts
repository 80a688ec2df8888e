import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const MAIN = `import { h, render } from 'preact'
render(h('p', null, 'hello'), document.body)`

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>hello</title>
<script type="module" src="main.js"></script></head><body></body></html>`

/** Writes an extension whose popup is Preact and the word "hello": the least a popup made with Preact can cost. */
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
  writeFileSync(join(folder, 'main.js'), outputFiles[0]?.contents ?? '')
  return folder
}
