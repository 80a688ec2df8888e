// `npm start`: sets itself up, builds, serves the demo pages and opens the browser with the extension in it.
import { join } from 'node:path'
import { run } from './run.mjs'
import { NODE, ROOT, setUp } from './setup.mjs'

const { chromium } = setUp(['chromium'])
run(NODE, [join(ROOT, 'scripts', 'build.ts'), 'chrome'], { cwd: ROOT })
run(NODE, [join(ROOT, 'scripts', 'demo', 'demo.ts'), ...process.argv.slice(2)], {
  cwd: ROOT,
  env: { CHROMIUM_PATH: chromium },
})
