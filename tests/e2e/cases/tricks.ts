import { afterAll, describe, expect, it } from 'vitest'
import type { TrickSite } from '../../sites/tricks/trick-site.ts'
import { wait } from '../support/person.ts'
import type { Visit, Visitor } from '../visitor/visitor.ts'

/** Somebody in a hurry reads and moves to the keyboard in so many ms. */
const GLANCE_MS = 500
/** How long the verdict may take after all is done: a slow machine's slack, not a promise. */
const PATIENCE_MS = 4000

const STOPPED = /^impersonation$/
const WARNED = /^(?:impersonation|caution)$/

async function use(visit: Visit, site: TrickSite): Promise<void> {
  for (const [at, selector] of site.presses.entries()) {
    const last = at === site.presses.length - 1
    const target = { selector, frame: last ? site.frame : undefined }
    if (last) await wait(site.pause)
    await visit.awaits(target)
    await wait(GLANCE_MS)
    // A press where the field was would press a button of the cover's.
    const { verdict } = await visit.report()
    if (!STOPPED.test(verdict.kind)) await visit.tap(target)
  }
  if (site.types) await visit.type()
}

async function verdictOn(visit: Visit, wanted: RegExp): Promise<string> {
  for (let waited = 0; ; waited += 100) {
    const { verdict } = await visit.report()
    if (wanted.test(verdict.kind) || waited >= PATIENCE_MS) return verdict.kind
    await wait(100)
  }
}

/** Imitations that hide what they are or what they ask for, in one browser. */
export function trickCases(browser: string, visitor: Visitor, sites: readonly TrickSite[]): void {
  const held: string[] = []
  afterAll(() => {
    console.log(`tricks, ${browser}: ${held.length}/${sites.length} stopped or warned of in time`)
  })

  /** How many keys the page learnt of. */
  const learntBy = ({ host }: TrickSite): number =>
    visitor.server.beacons.filter((beacon) => beacon.startsWith(`${host}/beacon/typed/keydown/`))
      .length

  describe(`an imitation that hides something, in ${browser}`, () => {
    it.concurrent.each(sites)('$id is $expected', async (site) => {
      const wanted = site.expected === 'stopped' ? STOPPED : WARNED
      const kind = await visitor.visit(`https://${site.host}/`, async (visit) => {
        await use(visit, site)
        return verdictOn(visit, wanted)
      })
      expect(kind).toMatch(wanted)
      // Where it must be stopped, the first key may be what tells that keys are read at all.
      if (site.expected === 'stopped') expect(learntBy(site)).toBeLessThanOrEqual(1)
      held.push(site.id)
    })
  })
}
