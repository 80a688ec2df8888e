import { SEAL_PICTURES, SEAL_STROKES, type SealPicture } from '../seal/pictures.ts'
import css from './seal-picker.module.css'

interface PictureChoiceProps {
  label: string
  names: Record<SealPicture, string>
  value: string
  onChange: (picture: SealPicture) => void
}

/** The pictures as radio buttons, so that arrow keys and screen readers work as usual. */
export function PictureChoice({ label, names, value, onChange }: PictureChoiceProps) {
  return (
    <fieldset class={css.pictures}>
      <legend class={css.legend}>{label}</legend>
      {SEAL_PICTURES.map((picture) => (
        <label key={picture} class={css.picture} title={names[picture]}>
          <input
            class={css.input}
            type="radio"
            name="seal-picture"
            aria-label={names[picture]}
            checked={picture === value}
            onChange={() => onChange(picture)}
          />
          <span class={css.drawing}>
            <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
              <path d={SEAL_STROKES[picture]} />
            </svg>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
