import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Makes Node say that it is another version. */
const older = (version: string): string =>
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'${version}'}})`

test.each(['start', 'test', 'own-node'])(
  'a Node that is too old is refused, in one sentence that says what to install',
  (script) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', older('18.20.4'), `scripts/${script}.mjs`],
      { encoding: 'utf8' },
    )
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      'Node.js 20 or newer is needed, and this is 18.20.4: install it from https://nodejs.org and run the command again.\n',
    )
  },
)

test('without a network a bare clone says so in one sentence, and soon', {
  timeout: 90_000,
}, () => {
  const clone = mkdtempSync(join(tmpdir(), 'topup-guard-bare-'))
  try {
    for (const path of ['scripts', 'package.json', 'package-lock.json'])
      cpSync(path, join(clone, path), { recursive: true })
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
      cwd: clone,
      encoding: 'utf8',
      timeout: 80_000,
      env: {
        ...process.env,
        // Nobody answers at the port of "discard".
        npm_config_registry: 'http://127.0.0.1:9',
        npm_config_cache: join(clone, 'cache'),
      },
    })
    expect(status).toBe(1)
    expect(stderr.split('\n').slice(1).join('\n')).toBe(
      'The packages could not be downloaded: npm does not reach its registry. Connect to the network (npm has its own setting for a proxy) and run the command again.\n',
    )
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
})
