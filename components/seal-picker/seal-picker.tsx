import type { SealText } from '../../locales/seal-text.ts'
import { Button } from '../button/button.tsx'
import { Field } from '../field/field.tsx'
import type { SealLook } from '../seal/draw-seal.ts'
import { SEAL_PICTURES, SEAL_STROKES } from '../seal/pictures.ts'
import css from './seal-picker.module.css'
import { SealPreview } from './seal-preview.tsx'

interface SealPickerProps {
  text: SealText
  seal: SealLook
  onChange: (seal: SealLook) => void
  /** Proposes another seal. */
  onAnother: () => void
}

/** Longest word the settings keep. */
const WORD_LENGTH = 40

/** Choosing the personal seal: another by chance, or a picture and a word of one's own. */
export function SealPicker({ text, seal, onChange, onAnother }: SealPickerProps) {
  return (
    <div class={css.picker}>
      <div class={css.now}>
        <SealPreview seal={seal} label={text.preview} />
        <Button icon="dice" onClick={onAnother}>
          {text.another}
        </Button>
      </div>
      <fieldset class={css.pictures}>
        <legend class={css.legend}>{text.picture}</legend>
        {SEAL_PICTURES.map((picture) => (
          <label key={picture} class={css.option} title={text.pictures[picture]}>
            <input
              type="radio"
              name="seal-picture"
              checked={picture === seal.picture}
              aria-label={text.pictures[picture]}
              onChange={() => onChange({ ...seal, picture })}
            />
            <svg viewBox="0 0 32 32" aria-hidden="true" class={css.picture}>
              <path d={SEAL_STROKES[picture]} />
            </svg>
          </label>
        ))}
      </fieldset>
      <Field
        id="seal-word"
        label={text.word}
        hint={seal.word.trim() === '' ? text.wordMissing : text.wordHint}
        value={seal.word}
        maxLength={WORD_LENGTH}
        onInput={(word) => onChange({ ...seal, word })}
      />
    </div>
  )
}
