// `node scripts/own-node.mjs FILE …`: runs a script with the project's own Node, whatever the system has. On a bare
// clone it installs the packages first.
import { spawnSync } from 'node:child_process'
import { NODE, ROOT, setUpPackages } from './setup.mjs'

setUpPackages()
const { status } = spawnSync(NODE, process.argv.slice(2), { cwd: ROOT, stdio: 'inherit' })
process.exitCode = status ?? 1
