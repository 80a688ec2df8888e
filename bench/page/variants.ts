import { basename } from 'node:path'
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts'
import { builtExtension } from '../../tests/e2e/harness/extension.ts'
import type { SiteServer } from '../../tests/sites/server.ts'
import { writeOneLiner } from './one-liner.ts'
import { settled } from './settled.ts'

/** A browser without an extension, with a script of one line, with ours, and with each peer, by name. */
export async function launchVariants(
  server: SiteServer,
  peers: readonly string[],
): Promise<Map<string, Chromium>> {
  const folders: [string, string | null][] = [
    ['no extension', null],
    ['one line', writeOneLiner()],
    ['ours', builtExtension('chrome')],
    ...peers.map((folder): [string, string] => [basename(folder), folder]),
  ]
  const variants = new Map<string, Chromium>()
  for (const [name, extension] of folders) {
    const chromium = await launchChromium(server, { extension })
    variants.set(name, chromium)
    if (name !== 'ours' && !peers.some((folder) => basename(folder) === name)) continue
    console.log(`${name}: ${await settled(chromium)} content scripts registered by itself`)
  }
  return variants
}
