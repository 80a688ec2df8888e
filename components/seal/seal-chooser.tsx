import type { ComponentChildren } from 'preact'
import type { SealText } from '../../locales/seal-text.ts'
import { Button } from '../button/button.tsx'
import { Field } from '../field/field.tsx'
import { cleanWord, LONGEST_WORD } from './clean-word.ts'
import type { SealLook } from './draw-seal.ts'
import { PictureChoice } from './picture-choice.tsx'
import { proposeSeal } from './propose-seal.ts'
import css from './seal.module.css'
import { Seal } from './seal.tsx'

interface SealChooserProps {
  text: SealText
  /** The seal being chosen; its word is as typed. */
  draft: SealLook
  random: () => number
  onChange: (draft: SealLook) => void
  /** What can be done with it: shown once there is a word. */
  children: ComponentChildren
}

/** Choosing a seal: another by chance, a picture by hand, a word of one's own. */
export function SealChooser({ text, draft, random, onChange, children }: SealChooserProps) {
  const word = cleanWord(draft.word)
  return (
    <div class={css.chooser}>
      <div class={css.own}>
        <div class={css.top}>
          <Seal seal={{ picture: draft.picture, word }} name={text.preview} />
          <Button
            icon="dice"
            onClick={() => onChange(proposeSeal(random, text.words, draft) ?? draft)}
          >
            {text.another}
          </Button>
        </div>
        <Field
          id="seal-word"
          label={text.word}
          hint={text.wordHint}
          maxLength={LONGEST_WORD * 2}
          value={draft.word}
          onInput={(typed) => onChange({ ...draft, word: typed })}
        />
        {word === '' ? <p class={css.missing}>{text.wordMissing}</p> : children}
      </div>
      <PictureChoice
        label={text.picture}
        names={text.pictures}
        value={draft.picture}
        onChange={(picture) => onChange({ ...draft, picture })}
      />
    </div>
  )
}
