import { spawnSync } from 'node:child_process'
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
