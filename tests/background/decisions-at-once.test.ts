import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { change, decide, permitOnce, withdrawPermits } from '../../background/gate/decisions.ts'
import { planGate, syncGate } from '../../background/gate/gate-plan.ts'
import { readPermits } from '../../background/gate/permits.ts'
import type { Host } from '../../guard/host/host.ts'
import type { GatePlan } from '../../platform/gate-registration.ts'
import type { Decision } from '../../platform/messages.ts'
import { getSettings, type Settings } from '../../platform/settings.ts'
import { knownHost } from '../known-host.ts'
import { gate, resetBrowser } from './registered-gate.ts'

const HOSTS = ['a.ru', 'b.ru', 'c.ru'].map((text) => knownHost(text).ascii)
const DECISIONS: readonly Decision[] = [
  'trust',
  'revoke',
  'guard-off',
  'guard-on',
  'dismiss',
  'undismiss',
]

type Change =
  | { kind: 'decide'; host: Host; decision: Decision }
  | { kind: 'permit'; host: Host; tabId: number }
  | { kind: 'leave'; tabId: number }
  | { kind: 'scope'; guardScope: Settings['guardScope'] }

const host = fc.constantFrom(...HOSTS)
const tabId = fc.constantFrom(1, 2)
const STEPS: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('decide' as const),
      host,
      decision: fc.constantFrom(...DECISIONS),
    }),
    fc.record({ kind: fc.constant('permit' as const), host, tabId }),
    fc.record({ kind: fc.constant('leave' as const), tabId }),
    fc.record({
      kind: fc.constant('scope' as const),
      guardScope: fc.constantFrom('everywhere' as const, 'off' as const),
    }),
  ),
  { minLength: 2, maxLength: 8 },
)

function take(step: Change): Promise<void> {
  switch (step.kind) {
    case 'decide':
      return decide(step.host, step.decision, 0)
    case 'permit':
      return permitOnce({ host: step.host, tabId: step.tabId, since: 0 })
    case 'leave':
      return withdrawPermits((permit) => permit.tabId !== step.tabId)
    case 'scope':
      return change(() => ({ guardScope: step.guardScope }))
  }
}

const stored = async () => ({ settings: await getSettings(), permits: await readPermits() })

/** Returns the hosts that a plan leaves out, in no order; null if the gate runs nowhere. */
const leftOut = (plan: GatePlan | undefined | null): ReadonlySet<string> | null =>
  plan ? new Set(plan.excludeMatches) : null

/** Makes the changes at once, at the scheduler's pace. Resolves to them in the order in which they began. */
async function takeAtOnce(steps: readonly Change[], scheduler: fc.Scheduler): Promise<Change[]> {
  const begun: Change[] = []
  slowStorage(scheduler)
  const changes = steps.map(async (step) => {
    await scheduler.schedule(Promise.resolve(), step.kind)
    begun.push(step)
    await take(step)
  })
  await scheduler.waitFor(Promise.all(changes))
  vi.restoreAllMocks()
  return begun
}

describe('changes at once, in any interleaving,', () => {
  it('leave settings, permits and gate as if made one after another', () =>
    fc.assert(
      fc.asyncProperty(STEPS, fc.scheduler(), async (steps, scheduler) => {
        resetBrowser()
        await syncGate()
        const begun = await takeAtOnce(steps, scheduler)
        const { settings, permits } = await stored()
        const [registered] = gate.registered as GatePlan[]
        expect(leftOut(registered)).toEqual(leftOut(planGate(settings, permits)))
        expect(gate.registrations).toBeLessThanOrEqual(1 + steps.length)

        resetBrowser()
        for (const step of begun) await take(step)
        expect(await stored()).toEqual({ settings, permits })
      }),
      { numRuns: 200 },
    ))
})

/** Lets the scheduler decide when each read and write of the storage ends. */
function slowStorage(scheduler: fc.Scheduler): void {
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
    const { get, set } = area
    vi.spyOn(area, 'get').mockImplementation(scheduler.scheduleFunction(get.bind(area)))
    vi.spyOn(area, 'set').mockImplementation(scheduler.scheduleFunction(set.bind(area)))
  }
}
