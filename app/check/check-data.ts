import { type ReadonlySignal, signal } from '@preact/signals'
import { knownNumbers } from '../../guide/known-numbers.ts'
import type { NumberData } from '../../guide/numbers/number-data.ts'
import { createNumberReader } from '../../guide/numbers/number-reader.ts'
import { type Checked, checkText } from '../../inspect/check-text.ts'
import { readPackageData } from '../../platform/package-data.ts'

/** Tells what a text is, and judges it; null for an empty one. */
type Check = (text: string) => Checked | null

const opened = signal<{ check: Check } | null>(null)

/** The check with its data; null until that is loaded. */
export const checker: ReadonlySignal<{ check: Check } | null> = opened

void readPackageData<NumberData>('number-metadata').then((data) => {
  const readNumber = createNumberReader(data)
  const known = knownNumbers()
  opened.value = { check: (text) => checkText(text, known, readNumber) }
})
