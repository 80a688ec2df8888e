import { type ReadonlySignal, signal } from '@preact/signals'
import { announce } from '../../components/announcer/announcer.tsx'
import { Button } from '../../components/button/button.tsx'
import { copyText } from '../../components/code-chip/code-chip.tsx'
import { Setting } from '../../components/setting/setting.tsx'
import { extensionVersion } from '../../platform/about.ts'
import {
  clearErrors,
  type NotedError,
  readErrors,
  watchErrorRing,
} from '../../platform/error-ring.ts'
import { optionsWords } from '../screen-words.ts'
import css from './errors-section.module.css'

const errors = signal<readonly NotedError[]>([])

/** The latest errors of the extension, the latest first. */
const notedErrors: ReadonlySignal<readonly NotedError[]> = errors

/** Reads the errors and follows them. */
export async function followErrors(): Promise<void> {
  watchErrorRing((noted) => {
    errors.value = noted
  })
  errors.value = await readErrors()
}

/** The latest errors of the extension, to be copied into a report. Shows nothing if there are none. */
export function ErrorsSection() {
  const { errors: text } = optionsWords.value
  const errors = notedErrors.value
  if (errors.length === 0) return null
  const copy = async () => {
    announce((await copyText(asText(errors))) ? text.copied : text.notCopied)
  }
  return (
    <Setting id="errors" title={text.title} hint={text.hint}>
      <ul class={css.list} lang="en" dir="ltr">
        {errors.map(({ where, what, times }) => (
          <li key={`${where} ${what}`}>
            <code>
              {where}: {what}
            </code>{' '}
            {times > 1 && <span class={css.times}>{text.times(times)}</span>}
          </li>
        ))}
      </ul>
      <div class={css.actions}>
        <Button icon="copy" onClick={copy}>
          {text.copy}
        </Button>
        <Button kind="quiet" icon="remove" onClick={() => void clearErrors()}>
          {text.clear}
        </Button>
      </div>
    </Setting>
  )
}

/** Returns the errors as plain text for a report. */
function asText(errors: readonly NotedError[]): string {
  const lines = errors.map(
    ({ where, what, times, last }) => `${new Date(last).toISOString()} ${where} ${times}x ${what}`,
  )
  return [`${extensionVersion()} ${navigator.userAgent}`, ...lines].join('\n')
}
