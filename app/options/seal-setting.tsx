import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../../components/announcer/announcer.tsx'
import { Button } from '../../components/button/button.tsx'
import { Seal } from '../../components/seal/seal.tsx'
import { cleanWord } from '../../components/seal-picker/clean-word.ts'
import { SealPicker } from '../../components/seal-picker/seal-picker.tsx'
import { Setting } from '../../components/setting/setting.tsx'
import type { Seal as SealOfSettings } from '../../platform/settings.ts'
import { optionsWords, sealWords } from '../screen-words.ts'
import { propose } from '../settings/propose.ts'
import { save } from './save.ts'
import css from './seal-setting.module.css'

/** The personal seal and a way to choose another. Nothing changes until the new one is saved. */
export function SealSetting({ seal }: { seal: SealOfSettings | null }) {
  const text = optionsWords.value.seal
  const [draft, setDraft] = useState<SealOfSettings | null>(null)
  const place = useFocusWhenChanged(draft !== null)
  const keep = async () => {
    if (draft === null) return
    await save({ seal: { ...draft, word: cleanWord(draft.word) } })
    setDraft(null)
    announce(text.saved)
  }
  const begin = () => setDraft(seal ?? propose())
  return (
    <Setting id="seal" title={text.title} hint={text.hint}>
      <div ref={place} class={css.place}>
        {draft === null ? (
          <>
            {seal === null ? <p>{text.none}</p> : <Seal seal={seal} name={sealName(seal)} />}
            <Button {...(seal === null && { kind: 'primary' as const })} onClick={begin}>
              {seal === null ? text.choose : text.change}
            </Button>
          </>
        ) : (
          <SealPicker
            text={sealWords.value}
            seal={draft}
            onChange={setDraft}
            onAnother={() => setDraft(propose(draft))}
          >
            <div class={css.actions}>
              <Button kind="primary" icon="check" onClick={keep}>
                {text.keep}
              </Button>
              <Button onClick={() => setDraft(null)}>{text.cancel}</Button>
            </div>
          </SealPicker>
        )}
      </div>
    </Setting>
  )
}

/** On our own page the seal may be described in words: nobody else can read it here. */
function sealName({ picture, word }: SealOfSettings): string {
  const { preview, pictures } = sealWords.value
  const names: Readonly<Record<string, string>> = pictures
  return `${preview}: ${names[picture] ?? picture}, ${word}`
}

/**
 * A container whose first button takes the focus whenever `state` changes, since the pressed button is gone by then.
 */
function useFocusWhenChanged(state: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(state)
  useLayoutEffect(() => {
    if (before.current === state) return
    before.current = state
    place.current?.querySelector('button')?.focus()
  }, [state])
  return place
}
