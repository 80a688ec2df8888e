import { useRef, useState } from 'preact/hooks'
import { announce } from '../../components/announcer/announcer.tsx'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Setting } from '../../components/setting/setting.tsx'
import { writeBackup } from '../../ledger/backup.ts'
import { readLedger } from '../../platform/ledger-store.ts'
import { getSettings } from '../../platform/settings.ts'
import { saveFile } from '../save-file.ts'
import { optionsWords } from '../screen-words.ts'
import css from './data-section.module.css'
import { EraseEverything } from './erase-everything.tsx'
import { ImportPreview } from './import-preview.tsx'
import { type Incoming, readFile } from './incoming.ts'

/** Everything that is stored: to take along, to take over from a file, to erase. */
export function DataSection() {
  const text = optionsWords.value.data
  const field = useRef<HTMLInputElement>(null)
  const [incoming, setIncoming] = useState<Incoming | null>(null)
  const close = (said: string): void => {
    setIncoming(null)
    announce(said)
  }
  return (
    <Setting id="data" title={text.title} hint={text.hint}>
      <div class={css.part}>
        <Button icon="copy" onClick={() => void saveAll()}>
          {text.save}
        </Button>
        <p class={css.note}>{text.saveHint}</p>
      </div>
      <div class={css.part}>
        {/* The browser's own field speaks the browser's language, not the one chosen here. */}
        <input
          ref={field}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={async ({ currentTarget: chosen }) => {
            const [file] = chosen.files ?? []
            if (file !== undefined) setIncoming(await readFile(file))
            // The same file can be chosen again.
            chosen.value = ''
          }}
        />
        <Button onClick={() => field.current?.click()}>{text.open}</Button>
        <div role="alert">
          {typeof incoming === 'string' && (
            <Notice kind="danger">{text.unreadable[incoming]}</Notice>
          )}
        </div>
        {incoming !== null && typeof incoming !== 'string' && (
          <ImportPreview
            incoming={incoming}
            onDone={() => close(text.taken)}
            onCancel={() => close('')}
          />
        )}
      </div>
      <EraseEverything />
    </Setting>
  )
}

async function saveAll(): Promise<void> {
  const [ledger, settings] = await Promise.all([readLedger(), getSettings()])
  const now = Date.now()
  const day = new Date(now).toISOString().slice(0, 10)
  saveFile(`topup-guard-${day}.json`, writeBackup({ ledger, settings }, now), 'application/json')
}
