import { type ReadonlySignal, signal } from '@preact/signals'
import { type NotedError, readErrors, watchErrorRing } from '../../platform/error-ring.ts'

const errors = signal<readonly NotedError[]>([])

/** What went wrong in the extension lately, the latest first. */
export const notedErrors: ReadonlySignal<readonly NotedError[]> = errors

/** Reads the errors and follows them. */
export async function followErrors(): Promise<void> {
  watchErrorRing((noted) => {
    errors.value = noted
  })
  errors.value = await readErrors()
}
