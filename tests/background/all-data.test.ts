import fc from 'fast-check'
import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { eraseAll, importAll, undoErase } from '../../background/ledger/all-data.ts'
import { changeKept } from '../../background/ledger/keep-ledger.ts'
import { readBackup, writeBackup } from '../../ledger/backup.ts'
import { mergeSettings, WHOLE_SETTINGS } from '../../platform/backup-settings.ts'
import { readLedger } from '../../platform/ledger-store.ts'
import { DEFAULT_SETTINGS, getSettings, type Settings } from '../../platform/settings.ts'
import { knownHost } from '../known-host.ts'
import { ledger, plainCard } from '../ledger/arbitrary.ts'
import { endAfter } from './end-after.ts'
import { stubPackageFacts } from './package-facts.ts'
import { resetBrowser } from './registered-gate.ts'

beforeEach(() => {
  resetBrowser()
  stubPackageFacts()
})

const HOSTS = ['a.ru', 'b.ru', 'c.ru'].map((text) => knownHost(text).ascii)

const settings: fc.Arbitrary<Settings> = fc.record({
  ...Object.fromEntries(
    Object.entries(DEFAULT_SETTINGS).map(([name, value]) => [name, fc.constant(value)]),
  ),
  theme: fc.constantFrom('auto', 'dark'),
  seal: fc.option(fc.constant({ picture: 'crane', word: 'maple' })),
  trustedHosts: fc
    .subarray(HOSTS)
    .map((hosts) => hosts.map((host) => ({ host, since: 1, scope: 'always' }))),
  disabledHosts: fc.subarray(HOSTS),
  dismissedHosts: fc.subarray(HOSTS),
}) as unknown as fc.Arbitrary<Settings>

const mine = plainCard({ id: 'mine', label: 'Mine' })

describe('a file that is taken over', () => {
  it('in place of what is here leaves exactly what it holds', () =>
    fc.assert(
      fc.asyncProperty(ledger, settings, async (kept, chosen) => {
        resetBrowser()
        await changeKept({ kind: 'add-card', card: mine })
        const file = readBackup(writeBackup({ ledger: kept, settings: chosen }, 0), WHOLE_SETTINGS)
        if (typeof file === 'string') throw new Error(file)
        await importAll(file, 'replace')
        expect(await readLedger()).toEqual(kept)
        expect(await getSettings()).toEqual(chosen)
      }),
      { numRuns: 60 },
    ))

  it('joined with what is here keeps every card, decision and choice of here', () =>
    fc.assert(
      fc.asyncProperty(ledger, settings, async (kept, chosen) => {
        resetBrowser()
        await changeKept({ kind: 'add-card', card: mine })
        await importAll({ ledger: kept, settings: chosen }, 'merge')
        const now = await readLedger()
        expect(now.cards).toContainEqual(mine)
        expect(now.entries).toHaveLength(kept.entries.length)
        expect((await getSettings()).theme).toBe('auto')
      }),
      { numRuns: 60 },
    ))

  it('for which there is no room changes neither the ledger nor the settings', async () => {
    await changeKept({ kind: 'add-card', card: mine })
    const full = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES'))
    const file = {
      ledger: await readLedger(),
      settings: { ...DEFAULT_SETTINGS, theme: 'dark' as const },
    }
    await expect(importAll(file, 'replace')).rejects.toThrow('QUOTA')
    full.mockRestore()
    expect((await readLedger()).cards).toEqual([mine])
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS)
  })
})

describe('a background that ends at any read or write of a file’s import', () => {
  it.each(['merge', 'replace'] as const)('leaves all as it was, or as it is to be: %s', (how) =>
    fc.assert(
      fc.asyncProperty(ledger, settings, fc.nat(6), async (kept, chosen, steps) => {
        resetBrowser()
        await changeKept({ kind: 'add-card', card: mine })
        const file = { ledger: kept, settings: { ...chosen, theme: 'dark' as const } }
        const state = async () => [await readLedger(), await getSettings()]
        const before = await state()
        endAfter(steps)
        await importAll(file, how).catch(() => undefined)
        vi.restoreAllMocks()
        stubPackageFacts()
        const after = await state()
        resetBrowser()
        await changeKept({ kind: 'add-card', card: mine })
        await importAll(file, how)
        expect([before, await state()]).toContainEqual(after)
      }),
      { numRuns: 40 },
    ),
  )
})

describe('settings in a file', () => {
  it.each([
    ['a host that is none', { disabledHosts: ['not a host'] }],
    ['a host in capitals, unlike the parser gives it', { dismissedHosts: ['MTS.ru'] }],
    ['a theme that is none', { theme: 'pink' }],
    ['a seal without a word', { seal: { picture: 'crane' } }],
  ])('are refused: %s', (_what, part) => {
    expect(v.is(WHOLE_SETTINGS, { ...DEFAULT_SETTINGS, ...part })).toBe(false)
  })

  it('joined twice are as joined once', () =>
    fc.assert(
      fc.property(settings, settings, (one, other) => {
        const both = mergeSettings(one, other)
        expect(mergeSettings(both, other)).toEqual(both)
        expect(both.disabledHosts).toEqual(
          expect.arrayContaining([...one.disabledHosts, ...other.disabledHosts]),
        )
      }),
    ))
})

describe('erasing', () => {
  it('leaves nothing at all, and what it answers brings everything back', async () => {
    await changeKept({ kind: 'add-card', card: mine })
    await fakeBrowser.storage.local.set({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
      errors: [],
    })
    const before = await fakeBrowser.storage.local.get(null)
    await fakeBrowser.storage.session.set({ glance: 1, once: 1, handed: 1, wrong: 1, 'tab:7': 1 })
    const erased = await eraseAll()
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'tab:7': 1 })
    expect(await fakeBrowser.alarms.getAll()).toEqual([])
    await undoErase(erased)
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before)
  })

  it('that is taken back keeps what was written down since', async () => {
    await changeKept({ kind: 'add-card', card: mine })
    const erased = await eraseAll()
    const since = plainCard({ id: 'since' })
    await changeKept({ kind: 'add-card', card: since })
    await undoErase(erased)
    expect((await readLedger()).cards).toEqual([mine, since])
  })
})
