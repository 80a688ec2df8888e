import { describe, expect, it } from 'vitest'
import { toolbarState } from '../../background/tabs/toolbar-state.ts'
import { classifyAddress } from '../../guard/classify-address.ts'
import { LANGUAGES } from '../../guide/language.ts'
import { TOOLBAR_TEXT } from '../../locales/toolbar.ts'

const shown = (url: string, change: object = {}) => ({
  verdict: classifyAddress(url),
  access: 'granted' as const,
  guard: 'on' as const,
  tampered: false,
  ...change,
})

const CASES = [
  ['https://payment.mts.ru/', {}, 'official', ''],
  ['https://beeline.kz/', {}, 'sister', ''],
  ['https://mts-oplata.site/', {}, 'danger', '!'],
  ['https://qiwi.com/', {}, 'caution', '?'],
  ['https://moscow-notes.ru/', {}, 'neutral', ''],
  ['about:blank', {}, 'neutral', ''],
  ['https://mts-oplata.site/', { guard: 'off-here' }, 'off', ''],
  ['https://payment.mts.ru/', { guard: 'off' }, 'off', ''],
  ['https://qiwi.com/', { tampered: true }, 'danger', '!'],
] as const

for (const language of LANGUAGES) {
  describe(`the toolbar in ${language}`, () => {
    for (const [url, change, icon, badge] of CASES) {
      it(`${url} ${JSON.stringify(change)}: ${icon} ${badge}`, () => {
        const state = toolbarState(shown(url, change), TOOLBAR_TEXT[language])
        expect(state).toMatchObject({ icon, badge })
        expect(state.title).not.toMatch(/undefined|safe|安全|безопасн/i)
        expect(state.title.length).toBeGreaterThan(10)
      })
    }
  })
}
