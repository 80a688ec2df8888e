import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Writes an extension with a content script of one line: the least that any guard in a page can cost. */
export function writeOneLiner(): string {
  const folder = mkdtempSync(join(tmpdir(), 'topup-guard-one-liner-'))
  mkdirSync(folder, { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'one line',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['line.js'], run_at: 'document_start' },
    ],
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'background.js'), '')
  writeFileSync(join(folder, 'line.js'), 'globalThis.here = location.href\n')
  return folder
}
