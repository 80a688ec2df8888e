import { Badge } from '../../components/badge/badge.tsx'
import { Choice } from '../../components/choice/choice.tsx'
import { OptionWords, Setting } from '../../components/setting/setting.tsx'
import { CHOICES, type Settings } from '../../platform/settings.ts'
import { accessWords, optionsWords } from '../screen-words.ts'
import { AccessOffer } from '../tab/access-offer.tsx'
import { access } from '../tab/access-state.ts'
import { save } from './save.ts'

/** Where the guard works, and whether the browser gives it access. */
export function GuardSetting({ settings }: { settings: Settings }) {
  const { guard } = optionsWords.value
  return (
    <Setting id="guard" title={guard.title} hint={guard.hint}>
      <AccessOffer />
      <Choice
        label={guard.title}
        name="guard"
        kind="rows"
        value={settings.guardScope}
        options={CHOICES.guardScope.options.map((scope) => ({
          value: scope,
          words: <OptionWords {...guard.scopes[scope]} />,
        }))}
        onChange={(guardScope) => void save({ guardScope })}
      />
      {access.value === 'granted' && <Badge tone="good">{accessWords.value.granted}</Badge>}
    </Setting>
  )
}
