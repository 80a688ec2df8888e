import { effect, signal } from '@preact/signals'
import type { Language } from '../guide/language.ts'
import type { Holding, Place } from '../guide/ways/situation.ts'
import type { WaysText } from '../guide/ways/ways-text.ts'
import { language } from '../locales/current.ts'

const LOADERS: Record<Language, () => Promise<{ ways: WaysText }>> = {
  'zh-CN': () => import('../guide/texts/zh-CN/ways.ts'),
  ru: () => import('../guide/texts/ru/ways.ts'),
  en: () => import('../guide/texts/en/ways.ts'),
}

/** The words of the decision helper with the language they are in; null until they have come. */
export const waysWords = signal<{ language: Language; text: WaysText } | null>(null)

/** What has been answered. It outlives the view: going to a topic and back asks nothing twice. */
export const place = signal<Place>('in-russia')
export const holdings = signal<readonly Holding[]>([])
export const papers = signal(true)

effect(() => {
  const wanted = language.value
  void LOADERS[wanted]().then(({ ways }) => {
    if (language.value === wanted) waysWords.value = { language: wanted, text: ways }
  })
})
