import { afterAll, describe, expect, it } from 'vitest'
import type { TabReport } from '../../../platform/messages.ts'
import { IMPERSONATION_SITES, type ImpersonationSite } from '../../sites/impersonation/index.ts'
import { hostsOf } from '../../sites/impersonation/route.ts'
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

/** Reads a page, taps its first field unless the page is covered by then, and types. */
async function use(visit: Visit, site: ImpersonationSite): Promise<void> {
  if (site.before) await visit.tap({ selector: site.before })
  const first = site.first === null ? null : { selector: site.first, frame: site.frame }
  if (first) await visit.awaits(first)
  await wait(READS_MS)
  const covered = (await visit.report()).verdict.kind === 'impersonation'
  if (first && !covered) await visit.tap(first)
  if (first) await visit.type()
}

/** All pages that pretend, in one browser. */
export function impersonationCases(browser: string, visitor: Visitor): void {
  const stopped: string[] = []
  const rows = IMPERSONATION_SITES.filter(({ expected }) => expected === 'stopped')
  afterAll(() => {
    console.log(`impersonation, ${browser}: ${stopped.length}/${rows.length} stopped before typing`)
  })

  /** What a site's page, or a frame in it, learnt of what was typed. */
  const learntBy = (site: ImpersonationSite): string[] =>
    visitor.server.beacons.filter((beacon) =>
      hostsOf(site).some((host) => beacon.startsWith(`${host}/beacon/typed/`)),
    )

  describe(`a page that presents itself as an operator, in ${browser}`, () => {
    it.concurrent.each(rows)('$id ($operator, $does) is stopped before typing', async (site) => {
      const verdict = await visitor.visit(`https://${site.host}/`, async (visit) => {
        await use(visit, site)
        const report = await until(visit, 'impersonation')
        await wait(200)
        return report.verdict
      })
      expect(verdict).toMatchObject({ kind: 'impersonation', operator: site.operator })
      expect(learntBy(site)).toEqual([])
      stopped.push(site.id)
    })

    it.concurrent.each(IMPERSONATION_SITES.filter(({ expected }) => expected === 'not-checked'))(
      '$id ($operator, $does) is stopped or said not to be checked',
      async (site) => {
        const { verdict } = await visitor.visit(`https://${site.host}/`, async (visit) => {
          await use(visit, site)
          return until(visit, 'impersonation')
        })
        const open = verdict.checks.filter(({ state }) => state === 'notChecked')
        expect(verdict.kind === 'impersonation' || open.length > 0).toBe(true)
      },
    )
  })
}
