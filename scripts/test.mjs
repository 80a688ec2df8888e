// `npm test`: sets itself up, then runs the checks, the unit tests and the end-to-end tests.
import { join } from 'node:path'
import { run } from './run.mjs'
import { NODE, ROOT, setUp } from './setup.mjs'

// `npm test -- NAME…`, `--seed N` and `--quick` are for test-all.ts.
const { chromium, firefox } = setUp(['chromium', 'firefox'])
run(NODE, [join(ROOT, 'scripts', 'test-all.ts'), ...process.argv.slice(2)], {
  cwd: ROOT,
  env: { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox },
})
