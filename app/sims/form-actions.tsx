import { Button } from '../../components/button/button.tsx'
import { simsWords } from '../screen-words.ts'
import css from './sims.module.css'

/** The end of a form: save what was typed, or leave it. */
export function FormActions({ onCancel }: { onCancel(): void }) {
  const { form } = simsWords.value
  return (
    <p class={css.actions}>
      <Button kind="primary" submit>
        {form.save}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {form.cancel}
      </Button>
    </p>
  )
}
