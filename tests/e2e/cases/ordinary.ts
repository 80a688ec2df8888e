import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ORDINARY_SITES, type OrdinarySite } from '../../sites/ordinary/index.ts'
import { ordinaryRoute } from '../../sites/ordinary/route.ts'
import type { Route } from '../../sites/server.ts'
import { READS_MS, TYPED, wait } from '../support/person.ts'
import type { Visit, Visitor } from '../visitor/visitor.ts'

/** For what we might put off until the page was used. */
const SETTLE_MS = 500

async function use(visit: Visit, site: OrdinarySite): Promise<void> {
  await wait(READS_MS)
  if (site.first === null) return
  await visit.tap({ selector: site.first })
  await visit.type()
}

/** All ordinary pages, in one browser. */
export function ordinaryCases(browser: string, launch: (route: Route) => Promise<Visitor>): void {
  let visitor: Visitor
  const alarms: string[] = []
  beforeAll(async () => {
    visitor = await launch(ordinaryRoute)
  })
  afterAll(async () => {
    console.log(`ordinary, ${browser}: ${alarms.length} alarms on ${ORDINARY_SITES.length} pages`)
    await visitor?.close()
  })
  beforeEach(() => visitor.server.clear())

  describe(`an ordinary page, in ${browser}`, () => {
    it.each(ORDINARY_SITES)('$id ($is) meets nothing of ours', async (site) => {
      const visit = await visitor.visit(`${site.scheme}://${site.host}/`)
      const before = await visit.outline()
      await use(visit, site)
      await wait(SETTLE_MS)
      const { verdict } = await visit.report()
      const badge = await visit.badge()
      const after = await visit.outline()
      const value = site.first === null ? TYPED : await visit.valueOf(site.first)
      await visit.close()
      if (verdict.kind !== 'unrelated' || badge !== '' || after !== before) alarms.push(site.id)
      expect({ verdict, badge }).toMatchObject({ verdict: { kind: 'unrelated' }, badge: '' })
      expect(after).toBe(before)
      expect(value).toContain(TYPED)
    })
  })
}
