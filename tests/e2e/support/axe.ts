import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Violations with the elements themselves: paths to them, and to all that is in order, take most of the time. */
const SHORT: RunOptions = { resultTypes: ['violations'], selectors: false }

/** A page of either driver. */
interface Page {
  evaluate(script: string): Promise<unknown>
}

/** What axe finds on a page as it stands, one line for each place; best practices included, unless `which` says otherwise. */
export async function axeFindings(
  page: Page,
  which: Pick<RunOptions, 'rules' | 'runOnly'> = {},
): Promise<string[]> {
  await page.evaluate(AXE)
  const options = JSON.stringify({ ...SHORT, ...which })
  const { violations } = (await page.evaluate(`axe.run(${options})`)) as AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
