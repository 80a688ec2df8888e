import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { DEFAULT_SETTINGS, getSettings, storeSettings } from '../../platform/settings.ts'

beforeEach(() => fakeBrowser.reset())

describe('settings', () => {
  it('are at their defaults before anything is set', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS)
  })

  it('keep the rest when one changes', async () => {
    await storeSettings(() => ({ operator: 'yota' }))
    await storeSettings(() => ({ language: 'ru' }))
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, operator: 'yota', language: 'ru' })
  })

  it('lose only a field that is unreadable, and keep it aside', async () => {
    await fakeBrowser.storage.local.set({
      settings: { ...DEFAULT_SETTINGS, language: 'tlh', operator: 't2', trustedHosts: 'all' },
    })
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, operator: 't2' })
    const stored = await fakeBrowser.storage.local.get('settings.rejected')
    expect(stored['settings.rejected']).toMatchObject({ language: 'tlh', trustedHosts: 'all' })
  })

  for (const bad of ['text', 7, [], true]) {
    it(`are at their defaults if ${JSON.stringify(bad)} is stored instead, which is kept aside`, async () => {
      await fakeBrowser.storage.local.set({ settings: bad })
      expect(await getSettings()).toEqual(DEFAULT_SETTINGS)
      const stored = await fakeBrowser.storage.local.get('settings.rejected')
      expect(stored['settings.rejected']).toEqual(bad)
    })
  }
})
