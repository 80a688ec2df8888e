import { Choice } from '../../components/choice/choice.tsx'
import { LANGUAGE_NAMES } from '../../components/language-switch/language-switch.tsx'
import { Labelled, Setting } from '../../components/setting/setting.tsx'
import { LANGUAGES } from '../../guide/language.ts'
import { CHOICES, type Settings } from '../../platform/settings.ts'
import { optionsWords } from '../screen-words.ts'
import { save } from './save.ts'

/** Language and appearance. */
export function LookSetting({ settings }: { settings: Settings }) {
  const { look } = optionsWords.value
  return (
    <Setting id="look" title={look.title}>
      <Labelled label={look.language}>
        <Choice<Settings['language']>
          label={look.language}
          name="language"
          kind="chips"
          value={settings.language}
          options={[
            { value: 'auto', words: look.browserLanguage },
            ...LANGUAGES.map((one) => ({ value: one, words: LANGUAGE_NAMES[one], lang: one })),
          ]}
          onChange={(language) => void save({ language })}
        />
      </Labelled>
      <Labelled label={look.theme}>
        <Choice
          label={look.theme}
          name="theme"
          kind="chips"
          value={settings.theme}
          options={CHOICES.theme.options.map((theme) => ({
            value: theme,
            words: look.themes[theme],
          }))}
          onChange={(theme) => void save({ theme })}
        />
      </Labelled>
    </Setting>
  )
}
