import { useState } from 'preact/hooks'
import { announce } from '../components/announcer/announcer.tsx'
import { Button } from '../components/button/button.tsx'
import type { SealLook } from '../components/seal/draw-seal.ts'
import { proposeSeal } from '../components/seal/propose-seal.ts'
import { SealPicker } from '../components/seal-picker/seal-picker.tsx'
import { words } from '../locales/current.ts'
import type { SealText } from '../locales/seal-text.ts'
import { changeSettings } from '../platform/settings.ts'
import css from './options/page.module.css'

/** Chance from the browser's own source, so that no seal is likelier than another. */
function random(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return number / 2 ** 32
}

const FIRST: SealLook = { picture: 'teapot', word: '' }

interface SealChooserProps {
  text: SealText
  /** The seal in use; null where none was chosen yet, and one is proposed. */
  seal: SealLook | null
}

/** Choosing and keeping the seal. */
export function SealChooser({ text, seal }: SealChooserProps) {
  const [draft, setDraft] = useState(() => seal ?? proposeSeal(random, text.words) ?? FIRST)
  const kept = seal !== null && seal.picture === draft.picture && seal.word === draft.word
  const { seal: ui, options } = words.value
  const keep = async (): Promise<void> => {
    const word = draft.word.trim()
    if (word === '') return
    await changeSettings({ seal: { picture: draft.picture, word } })
    announce(options.saved)
  }
  return (
    <>
      <p class={css.hint}>{ui.why}</p>
      <SealPicker
        text={text}
        seal={draft}
        onChange={setDraft}
        onAnother={() => setDraft(proposeSeal(random, text.words, draft) ?? draft)}
      />
      <p class={css.actions}>
        <Button kind="primary" icon="check" onClick={keep}>
          {kept ? options.saved : ui.keep}
        </Button>
      </p>
    </>
  )
}
