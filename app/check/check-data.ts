import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { knownNumbers } from '../../guide/known-numbers.ts'
import type { NumberData } from '../../guide/numbers/number-data.ts'
import { createNumberReader } from '../../guide/numbers/number-reader.ts'
import { type Checked, checkText } from '../../inspect/check-text.ts'
import type { CheckText } from '../../locales/check-text.ts'
import { language } from '../../locales/current.ts'
import { loadCheckText } from '../../locales/load-check.ts'
import { readPackageData } from '../../platform/package-data.ts'

const current = signal<CheckText | null>(null)

/** The words of the view in the language on screen; null until they are loaded. */
export const checkWords: ReadonlySignal<CheckText | null> = current

effect(() => {
  const wanted = language.value
  void loadCheckText(wanted).then((text) => {
    if (language.value === wanted) current.value = text
  })
})

/** Tells what a text is, and judges it; null for an empty one. */
export type Check = (text: string) => Checked | null

const opened = signal<{ check: Check } | null>(null)

/** The check with its data; null until that is loaded. */
export const checker: ReadonlySignal<{ check: Check } | null> = opened

void readPackageData<NumberData>('number-metadata').then((data) => {
  const readNumber = createNumberReader(data)
  const known = knownNumbers()
  opened.value = { check: (text) => checkText(text, known, readNumber) }
})
