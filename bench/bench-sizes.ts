import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { budgetProblems, popupCode } from '../scripts/budgets.ts'
import { writeBarePopup } from './popup/bare-popup.ts'

/**
 * `npm run bench:sizes`: every size that has a budget, and beside two of them what a peer would ship in that place,
 * bundled and minified as ours is. Fails if a size is over its budget.
 */
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** Prints our size beside a peer's. */
function compare(what: string, ours: number, peer: string, theirs: number): void {
  console.log(
    `${what}: ${kilobytes(ours)}; ${peer}: ${kilobytes(theirs)}; ours / theirs: ${(ours / theirs).toFixed(2)}`,
  )
}

/** Returns the bytes of eth-phishing-detect's check with its lists, as a browser would load it. */
function phishingDetect(): number {
  const { outputFiles } = buildSync({
    stdin: {
      contents: "export { default } from 'eth-phishing-detect'",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.contents.length ?? 0
}

process.exitCode = budgetProblems().length === 0 ? 0 : 1
const judge = readFileSync(join('.output', 'chrome-mv3', 'judge.js')).length
compare('the judge', judge, 'eth-phishing-detect with its lists', phishingDetect())
const bare = readFileSync(join(writeBarePopup(), 'main.js')).length
compare('the popup’s code', popupCode(), 'a popup of Preact and one word', bare)
