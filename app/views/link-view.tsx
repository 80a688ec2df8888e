import { useState } from 'preact/hooks'
import { Field } from '../../components/field/field.tsx'
import { CALM_STATE } from '../../components/verdict-card/card-face.ts'
import { VerdictCard } from '../../components/verdict-card/verdict-card.tsx'
import { classifyAddress } from '../../guard/classify-address.ts'
import { words } from '../../locales/current.ts'
import { Details } from '../tab/details.tsx'
import { RealPage } from '../tab/real-page.tsx'
import { shownHost } from '../tab/shown-host.ts'
import css from './tool.module.css'
import { ViewHead } from './view-head.tsx'

/** "Check a link": judges a pasted address as the guard would, without opening it. */
export function LinkView() {
  const { link } = words.value
  const [text, setText] = useState('')
  const address = addressIn(text)
  const verdict = address === null ? null : classifyAddress(address)
  const host = shownHost(address)
  return (
    <div class={css.tool}>
      <ViewHead title={link.title} />
      <Field
        id="link"
        label={link.label}
        hint={link.hint}
        placeholder={link.placeholder}
        inputMode="url"
        value={text}
        focus
        onInput={setText}
      />
      {verdict === null ? (
        <p class={css.empty}>{link.empty}</p>
      ) : (
        <VerdictCard verdict={verdict} state={CALM_STATE} host={host}>
          <RealPage verdict={verdict} />
          <Details verdict={verdict} host={host} />
        </VerdictCard>
      )}
    </div>
  )
}

/** Returns the address in a pasted message: its first word that looks like one, or else the whole message. */
function addressIn(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return trimmed.split(/\s+/).find((word) => /^https?:|[^.]\.[^.]/i.test(word)) ?? trimmed
}
