import { type ReadonlySignal, signal } from '@preact/signals'
import { announce } from '../../components/announcer/announcer.tsx'
import { Button } from '../../components/button/button.tsx'
import { copyText } from '../../components/code-chip/code-chip.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Setting } from '../../components/setting/setting.tsx'
import { language } from '../../locales/current.ts'
import { extensionVersion } from '../../platform/about.ts'
import {
  clearErrors,
  type NotedError,
  readErrors,
  watchErrorRing,
} from '../../platform/error-ring.ts'
import { optionsWords } from '../screen-words.ts'
import { aboutProject } from './about-project.ts'
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
      <ul class={css.list}>
        {errors.map((error) => (
          <ErrorRow key={`${error.where} ${error.what}`} error={error} />
        ))}
      </ul>
      <Contact />
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

/** What failed and when, for a person; the words of the program, for a developer, one step further. */
function ErrorRow({ error: { where, what, times, last } }: { error: NotedError }) {
  const { errors: text } = optionsWords.value
  const when = new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li>
      {text.where[where]}
      <span class={css.times}>
        {' · '}
        {when.format(last)}
        {times > 1 && ` · ${text.times(times)}`}
      </span>
      <Disclosure summary={text.details}>
        <code lang="en" dir="ltr">
          {where}: {what}
        </code>
      </Disclosure>
    </li>
  )
}

/** Where a report can be sent, if the project says so. */
function Contact() {
  const contact = aboutProject.value?.contact
  if (!contact) return null
  return (
    <p>
      {optionsWords.value.errors.report} <a href={contact}>{contact.replace(/^mailto:/, '')}</a>
    </p>
  )
}

/** Returns the errors as plain text for a report. */
function asText(errors: readonly NotedError[]): string {
  const lines = errors.map(
    ({ where, what, times, last }) => `${new Date(last).toISOString()} ${where} ${times}x ${what}`,
  )
  return [`${extensionVersion()} ${navigator.userAgent}`, ...lines].join('\n')
}
