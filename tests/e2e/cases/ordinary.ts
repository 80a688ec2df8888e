import { afterAll, describe, expect, it } from 'vitest'
import { ORDINARY_SITES, type OrdinarySite } from '../../sites/ordinary/index.ts'
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
export function ordinaryCases(browser: string, visitor: Visitor): void {
  const alarms: string[] = []
  afterAll(() => {
    console.log(`ordinary, ${browser}: ${alarms.length} alarms on ${ORDINARY_SITES.length} pages`)
  })

  const found = (site: OrdinarySite) =>
    visitor.visit(`${site.scheme}://${site.host}/`, async (visit) => {
      const before = await visit.outline()
      await use(visit, site)
      await wait(SETTLE_MS)
      const { verdict } = await visit.report()
      const badge = await visit.badge()
      const after = await visit.outline()
      const value = site.first === null ? TYPED : await visit.valueOf(site.first)
      return { before, after, verdict, badge, value }
    })

  describe(`an ordinary page, in ${browser}`, () => {
    const silent = ORDINARY_SITES.filter((site) => !site.takesTopUps)
    it.concurrent.each(silent)('$id ($is) meets nothing of ours', async (site) => {
      const { before, after, verdict, badge, value } = await found(site)
      if (verdict.kind !== 'unrelated' || badge !== '' || after !== before) alarms.push(site.id)
      expect({ verdict, badge }).toMatchObject({ verdict: { kind: 'unrelated' }, badge: '' })
      expect(after).toBe(before)
      expect(value).toContain(TYPED)
    })

    const topUps = ORDINARY_SITES.filter((site) => site.takesTopUps)
    it.concurrent.each(topUps)('$id ($is) meets a quiet note, and is typed into', async (site) => {
      const { before, after, verdict, value } = await found(site)
      expect(verdict).toMatchObject({ kind: 'caution', reasons: [{ code: 'unknown-topup-page' }] })
      expect(after).not.toBe(before)
      expect(value).toContain(TYPED)
    })
  })
}
