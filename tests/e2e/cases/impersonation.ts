import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TabReport } from '../../../platform/messages.ts'
import { IMPERSONATION_SITES, type ImpersonationSite } from '../../sites/impersonation/index.ts'
import { impersonationRoute } from '../../sites/impersonation/route.ts'
import type { Route } from '../../sites/server.ts'
import { READS_MS, wait } from '../support/person.ts'
import type { Visit, Visitor } from '../visitor/visitor.ts'

/** How long the verdict may take after all is typed: a slow machine's slack, not a promise. */
const PATIENCE_MS = 4000

async function until(visit: Visit, kind: string): Promise<TabReport> {
  for (let waited = 0; ; waited += 100) {
    const report = await visit.report()
    if (report.verdict.kind === kind || waited >= PATIENCE_MS) return report
    await wait(100)
  }
}

/** Opens a page, reads it, taps its first field unless the page is covered by then, and types. */
async function use(visitor: Visitor, site: ImpersonationSite): Promise<Visit> {
  const visit = await visitor.visit(`https://${site.host}/`)
  if (site.before) await visit.tap({ selector: site.before })
  const first = site.first === null ? null : { selector: site.first, frame: site.frame }
  if (first) await visit.awaits(first)
  await wait(READS_MS)
  const covered = (await visit.report()).verdict.kind === 'impersonation'
  if (first && !covered) await visit.tap(first)
  if (first) await visit.type()
  return visit
}

/** All pages that pretend, in one browser. */
export function impersonationCases(
  browser: string,
  launch: (route: Route) => Promise<Visitor>,
): void {
  let visitor: Visitor
  const stopped: string[] = []
  const rows = IMPERSONATION_SITES.filter(({ expected }) => expected === 'stopped')
  beforeAll(async () => {
    visitor = await launch(impersonationRoute)
  })
  afterAll(async () => {
    console.log(`impersonation, ${browser}: ${stopped.length}/${rows.length} stopped before typing`)
    await visitor?.close()
  })
  beforeEach(() => visitor.server.clear())

  describe(`a page that presents itself as an operator, in ${browser}`, () => {
    it.each(rows)('$id ($operator, $does) is stopped before typing', async (site) => {
      const visit = await use(visitor, site)
      const { verdict } = await until(visit, 'impersonation')
      await wait(200)
      // What the page learnt of what was typed.
      const learnt = visitor.server.beacons.filter((beacon) => /\/beacon\/typed\//.test(beacon))
      await visit.close()
      expect(verdict).toMatchObject({ kind: 'impersonation', operator: site.operator })
      expect(learnt).toEqual([])
      stopped.push(site.id)
    })

    it.each(IMPERSONATION_SITES.filter(({ expected }) => expected === 'not-checked'))(
      '$id ($operator, $does) is stopped or said not to be checked',
      async (site) => {
        const visit = await use(visitor, site)
        const { verdict } = await until(visit, 'impersonation')
        await visit.close()
        const open = verdict.checks.filter(({ state }) => state === 'notChecked')
        expect(verdict.kind === 'impersonation' || open.length > 0).toBe(true)
      },
    )
  })
}
