import { Announcer } from '../../components/announcer/announcer.tsx'
import { Card } from '../../components/card/card.tsx'
import { Emblem } from '../../components/emblem/emblem.tsx'
import type { EmblemName } from '../../components/emblem/shapes.ts'
import { Icon } from '../../components/icon/icon.tsx'
import type { IconName } from '../../components/icon/paths.ts'
import { LanguageSwitch } from '../../components/language-switch/language-switch.tsx'
import { language, words } from '../../locales/current.ts'
import { changeSettings } from '../../platform/settings.ts'
import { AccessCard } from '../options/access-card.tsx'
import page from '../options/page.module.css'
import { SealChooser } from '../seal-chooser.tsx'
import { sealWords } from '../seal-words.ts'
import { accessGranted, settings } from '../settings-state.ts'
import css from './welcome.module.css'

const DOES: readonly IconName[] = ['search', 'eye', 'hand']
const SHOWN = [
  'official',
  'partner',
  'sister',
  'caution',
  'danger',
  'neutral',
] as const satisfies readonly EmblemName[]

/** The first page after installing: what it does, how to read it, the seal. */
export function Welcome() {
  const { welcome, seal, footer } = words.value
  return (
    <main class={page.page}>
      <LanguageSwitch
        label={footer.language}
        value={language.value}
        onChange={(next) => changeSettings({ language: next })}
      />
      <header class={css.hero}>
        <Emblem name="app" size={64} />
        <h1 class={css.title}>{welcome.title}</h1>
        <p class={css.lead}>{welcome.lead}</p>
      </header>
      <ul class={css.does}>
        {welcome.does.map((line, at) => (
          <li key={line} class={css.does1}>
            <Icon name={DOES[at] ?? 'check'} size={24} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      {!accessGranted.value && <AccessCard />}
      <Card title={welcome.verdicts}>
        <ul class={css.emblems}>
          {SHOWN.map((name) => (
            <li key={name}>
              <Emblem name={name} size={20} />
              {welcome.emblems[name]}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={welcome.pin}>
        <p>{welcome.pinHint}</p>
      </Card>
      <Card title={seal.title}>
        {sealWords.value !== null && (
          <SealChooser key={language.value} text={sealWords.value} seal={settings.value.seal} />
        )}
      </Card>
      <p>
        <a class={css.start} href="popup.html">
          {welcome.start}
        </a>
      </p>
      <Announcer />
    </main>
  )
}
