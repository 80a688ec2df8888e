import { afterAll, describe, expect, it } from 'vitest'
import { TEMPTING_SITES, type TemptingSite } from '../../sites/tempting/index.ts'
import { wait } from '../support/person.ts'
import type { Visitor } from '../visitor/visitor.ts'

/** For what we might put off until the page was used. */
const SETTLE_MS = 400

/** Honest pages that have much of what imitations have, in one browser. */
export function temptingCases(browser: string, visitor: Visitor): void {
  const right: string[] = []
  afterAll(() => {
    console.log(`tempting, ${browser}: ${right.length}/${TEMPTING_SITES.length} as they should be`)
  })

  const found = (site: TemptingSite) =>
    visitor.visit(`https://${site.host}/`, async (visit) => {
      const before = await visit.outline()
      await visit.tap({ selector: site.first })
      await visit.type()
      await wait(SETTLE_MS)
      const { verdict } = await visit.report()
      return { verdict, same: (await visit.outline()) === before, badge: await visit.badge() }
    })

  describe(`an honest page that tempts, in ${browser}`, () => {
    it.concurrent.each(TEMPTING_SITES)('$id meets $meets', async (site) => {
      const { verdict, same, badge } = await found(site)
      const [reason] = verdict.reasons
      expect([verdict.kind, reason?.code, badge]).toEqual(
        site.meets === 'note'
          ? ['caution', 'unknown-topup-page', '?']
          : ['unrelated', undefined, ''],
      )
      // What is typed into an editable element is part of the outline.
      if (site.meets === 'note') expect(same).toBe(false)
      right.push(site.id)
    })
  })
}
