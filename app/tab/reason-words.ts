import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { language } from '../../locales/current.ts'
import { loadReasonText } from '../../locales/load-reasons.ts'
import type { ReasonText } from '../../locales/reason-text.ts'

const current = signal<ReasonText | null>(null)

/** The sentences about verdicts in the language on screen; null until they have come. */
export const reasonWords: ReadonlySignal<ReasonText | null> = current

effect(() => {
  const wanted = language.value
  void loadReasonText(wanted).then((text) => {
    if (language.value === wanted) current.value = text
  })
})
