import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Choice } from '../../components/choice/choice.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { OptionWords } from '../../components/setting/setting.tsx'
import type { Difference } from '../../ledger/backup.ts'
import { send } from '../../platform/send.ts'
import { optionsWords } from '../screen-words.ts'
import css from './data-section.module.css'
import { HOWS, type How, type ReadFile } from './incoming.ts'

interface ImportPreviewProps {
  incoming: ReadFile
  onDone: () => void
  onCancel: () => void
}

/** What a file would change, before it does. */
export function ImportPreview({ incoming, onDone, onCancel }: ImportPreviewProps) {
  const text = optionsWords.value.data
  const [how, setHow] = useState<How>('merge')
  const [failed, setFailed] = useState(false)
  const { file, changes } = incoming
  const take = async (): Promise<void> => {
    const answer = await send({ type: 'import-data', ...file, how })
    if (answer === 'no-answer') setFailed(true)
    else onDone()
  }
  return (
    <div class={css.preview}>
      <Choice<How>
        label={text.how}
        name="how"
        kind="rows"
        value={how}
        options={HOWS.map((value) => ({ value, words: <OptionWords {...text.hows[value]} /> }))}
        onChange={setHow}
      />
      <ul class={css.changes} aria-label={text.changes}>
        <li>{told(text.cards, changes[how].cards)}</li>
        <li>{told(text.entries, changes[how].entries)}</li>
        {file.settings.trustedHosts.length > 0 && (
          <li>{text.trusted(file.settings.trustedHosts.length)}</li>
        )}
      </ul>
      <div role="alert">{failed && <Notice kind="danger">{text.notTaken}</Notice>}</div>
      <p class={css.actions}>
        <Button kind="primary" onClick={() => void take()}>
          {text.take}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {text.cancel}
        </Button>
      </p>
    </div>
  )
}

/** Returns what would be added, changed and removed, in words. */
function told(what: string, difference: Difference): string {
  const { counts, nothing } = optionsWords.value.data
  const parts = (['added', 'changed', 'removed'] as const)
    .filter((kind) => difference[kind] > 0)
    .map((kind) => counts[kind](difference[kind]))
  return `${what}: ${parts.length === 0 ? nothing : parts.join(', ')}`
}
