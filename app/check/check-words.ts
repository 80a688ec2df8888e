import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { CheckText } from '../../locales/check-text.ts'
import { language } from '../../locales/current.ts'
import { loadCheckText } from '../../locales/load-check.ts'

const current = signal<CheckText | null>(null)

/** The words of the check and of its report in the language on screen; null until they are loaded. */
export const checkWords: ReadonlySignal<CheckText | null> = current

effect(() => {
  const wanted = language.value
  void loadCheckText(wanted).then((text) => {
    if (language.value === wanted) current.value = text
  })
})
