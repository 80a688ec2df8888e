import { useEffect, useState } from 'preact/hooks'
import { announce } from '../../components/announcer/announcer.tsx'
import { Button } from '../../components/button/button.tsx'
import { ButtonLink } from '../../components/button/button-link.tsx'
import { copyText } from '../../components/code-chip/code-chip.tsx'
import type { CheckText } from '../../locales/check-text.ts'
import { words } from '../../locales/current.ts'
import { extensionVersion } from '../../platform/about.ts'
import { readWrong, type WrongVerdict } from '../../platform/wrong-verdict.ts'
import { checkWords } from '../check/check-words.ts'
import { aboutProject, openAboutProject } from '../options/about-project.ts'
import { ViewHead } from '../views/view-head.tsx'
import { reportAddress, reportText } from './report-text.ts'
import css from './wrong-view.module.css'

/** "This verdict is wrong": a text that the person reads and changes first, then copies or opens as an issue. */
export function WrongView() {
  const [wrong, setWrong] = useState<WrongVerdict | null>(null)
  useEffect(() => {
    void readWrong().then(setWrong)
    void openAboutProject()
  }, [])
  const text = checkWords.value
  return wrong === null || text === null ? null : <Report wrong={wrong} text={text} />
}

function Report({ wrong, text }: { wrong: WrongVerdict; text: CheckText }) {
  const { wrongReport } = text
  const [withHost, setWithHost] = useState(false)
  const [own, setOwn] = useState<string | null>(null)
  const context = {
    version: `${words.value.name} ${extensionVersion()}`,
    userAgent: navigator.userAgent,
    withHost,
  }
  const content = own ?? reportText(wrong, text, context)
  const address = reportAddress(aboutProject.value?.contact ?? null, wrongReport.title, content)
  const copy = async (): Promise<void> => {
    const { copied, failed } = words.value.copy
    announce((await copyText(content)) ? copied : failed)
  }
  return (
    <div class={css.report}>
      <ViewHead title={text.wrong} />
      <p>{wrongReport.lead}</p>
      {wrong.host !== '' && (
        <label class={css.host}>
          <input
            type="checkbox"
            checked={withHost}
            onInput={(event) => {
              setWithHost(event.currentTarget.checked)
              setOwn(null)
            }}
          />
          {wrongReport.nameHost(wrong.host)}
        </label>
      )}
      <label class={css.label} for="report">
        {wrongReport.title}
      </label>
      <textarea
        id="report"
        class={css.text}
        rows={10}
        value={content}
        onInput={(event) => setOwn(event.currentTarget.value)}
      />
      <div class={css.actions}>
        <Button kind="primary" icon="copy" onClick={() => void copy()}>
          {wrongReport.copy}
        </Button>
        {address !== null && (
          <ButtonLink icon="external" href={address}>
            {wrongReport.open}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
