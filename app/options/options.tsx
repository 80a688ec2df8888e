import { Announcer } from '../../components/announcer/announcer.tsx'
import { Card } from '../../components/card/card.tsx'
import { Choice } from '../../components/choice/choice.tsx'
import { Emblem } from '../../components/emblem/emblem.tsx'
import { LanguageSwitch } from '../../components/language-switch/language-switch.tsx'
import { language, words } from '../../locales/current.ts'
import {
  changeSettings,
  GUARD_SCOPES,
  type GuardScope,
  type Settings,
} from '../../platform/settings.ts'
import { SealChooser } from '../seal-chooser.tsx'
import { sealWords } from '../seal-words.ts'
import { settings } from '../settings-state.ts'
import { AccessCard } from './access-card.tsx'
import { DisabledHosts, DismissedHosts, TrustedHosts } from './host-lists.tsx'
import css from './page.module.css'

const THEMES = ['auto', 'light', 'dark'] as const

/** Everything the person can set; each change holds at once. */
export function Options() {
  const { options, name, seal } = words.value
  return (
    <main class={css.page}>
      <header class={css.head}>
        <Emblem name="app" size={40} />
        <div>
          <p class={css.hint}>{name}</p>
          <h1 class={css.title}>{options.title}</h1>
        </div>
      </header>
      <Card title={options.language}>
        <LanguageSwitch
          label={options.language}
          value={language.value}
          onChange={(next) => changeSettings({ language: next })}
        />
      </Card>
      <Card title={options.theme}>
        <Choice<Settings['theme']>
          label={options.theme}
          name="theme"
          value={settings.value.theme}
          options={THEMES.map((theme) => ({ value: theme, words: options.themes[theme] }))}
          onChange={(theme) => changeSettings({ theme })}
        />
      </Card>
      <GuardCard />
      <AccessCard />
      <TrustedHosts />
      <DisabledHosts />
      <DismissedHosts />
      <Card title={seal.title}>
        {sealWords.value !== null && (
          <SealChooser key={language.value} text={sealWords.value} seal={settings.value.seal} />
        )}
      </Card>
      <Announcer />
    </main>
  )
}

function GuardCard() {
  const { options } = words.value
  return (
    <Card title={options.guard}>
      <p class={css.hint}>{options.guardHint}</p>
      <Choice<GuardScope>
        label={options.guard}
        name="guard-scope"
        kind="rows"
        value={settings.value.guardScope}
        options={GUARD_SCOPES.map((scope) => ({
          value: scope,
          words: (
            <span class={css.scope}>
              <b>{options.scopes[scope]}</b>
              <span class={css.hint}>{options.scopeHints[scope]}</span>
            </span>
          ),
        }))}
        onChange={(guardScope) => changeSettings({ guardScope })}
      />
    </Card>
  )
}
