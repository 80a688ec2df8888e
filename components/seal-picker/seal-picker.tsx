import type { ComponentChildren } from 'preact'
import type { SealText } from '../../locales/shapes.ts'
import { Button } from '../button/button.tsx'
import { Field } from '../field/field.tsx'
import type { SealLook } from '../seal/draw-seal.ts'
import { Seal } from '../seal/seal.tsx'
import { cleanWord, LONGEST_WORD } from './clean-word.ts'
import { PictureChoice } from './picture-choice.tsx'
import css from './seal-picker.module.css'

interface SealPickerProps {
  text: SealText
  /** The seal being chosen, with its word as typed. */
  seal: SealLook
  onChange: (seal: SealLook) => void
  /** Proposes another seal. */
  onAnother: () => void
  /** The actions on the seal, shown once it has a word. */
  children?: ComponentChildren
}

/** Chooses the personal seal: a random one, or a picture and a word of the person's own. */
export function SealPicker({ text, seal, onChange, onAnother, children }: SealPickerProps) {
  const word = cleanWord(seal.word)
  return (
    <div class={css.picker}>
      <div class={css.own}>
        <div class={css.top}>
          <Seal seal={{ picture: seal.picture, word }} name={text.preview} />
          <Button icon="dice" onClick={onAnother}>
            {text.another}
          </Button>
        </div>
        <Field
          id="seal-word"
          label={text.word}
          hint={text.wordHint}
          maxLength={LONGEST_WORD * 2}
          value={seal.word}
          onInput={(typed) => onChange({ ...seal, word: typed })}
        />
        {word === '' ? <p class={css.missing}>{text.wordMissing}</p> : children}
      </div>
      <PictureChoice
        label={text.picture}
        names={text.pictures}
        value={seal.picture}
        onChange={(picture) => onChange({ ...seal, picture })}
      />
    </div>
  )
}
