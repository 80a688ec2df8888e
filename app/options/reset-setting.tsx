import { useState } from 'preact/hooks'
import { announce } from '../../components/announcer/announcer.tsx'
import { Button } from '../../components/button/button.tsx'
import { Setting } from '../../components/setting/setting.tsx'
import type { SettingsChange } from '../../platform/messages.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts'
import { optionsWords } from '../screen-words.ts'
import { save } from './save.ts'

/** What a reset changes: not the seal, nor decisions about sites. */
const choicesOf = ({
  language,
  theme,
  operator,
  holdings,
  guardScope,
}: Settings): SettingsChange => ({
  language,
  theme,
  operator,
  holdings,
  guardScope,
})

/** A button that brings the first settings back, and then one that undoes it. */
export function ResetSetting({ settings }: { settings: Settings }) {
  const { reset } = optionsWords.value
  const [before, setBefore] = useState<SettingsChange | null>(null)
  const start = async () => {
    setBefore(choicesOf(settings))
    await save(choicesOf(DEFAULT_SETTINGS))
    announce(optionsWords.value.reset.done)
  }
  const undo = async () => {
    if (before !== null) await save(before)
    setBefore(null)
  }
  return (
    <Setting id="reset" title={reset.title} hint={reset.hint}>
      {/* One button that changes its words, so that the focus stays where it was. */}
      <Button icon="undo" onClick={before === null ? start : undo}>
        {before === null ? reset.act : reset.undo}
      </Button>
      {before !== null && <p>{reset.done}</p>}
    </Setting>
  )
}
