import { Announcer } from '../../components/announcer/announcer.tsx'
import { Emblem } from '../../components/emblem/emblem.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { words } from '../../locales/current.ts'
import { optionsWords } from '../screen-words.ts'
import { liveSettings } from '../settings/live-settings.ts'
import { AboutSection } from './about-section.tsx'
import { DataSection } from './data-section.tsx'
import { ErrorsSection } from './errors-section.tsx'
import { GuardSetting } from './guard-setting.tsx'
import { GuideSetting } from './guide-setting.tsx'
import { KeysSetting } from './keys-setting.tsx'
import { LookSetting } from './look-setting.tsx'
import css from './options-page.module.css'
import { PrivacySection } from './privacy-section.tsx'
import { ResetSetting } from './reset-setting.tsx'
import { saveFailed } from './save.ts'
import { SealSetting } from './seal-setting.tsx'
import { SitesSetting } from './sites-setting.tsx'

/** Everything the person can set, and what the extension never does. */
export function OptionsPage() {
  const text = optionsWords.value
  const settings = liveSettings.value
  if (settings === null) return null
  document.title = `${text.title} · ${words.value.name}`
  return (
    <>
      <main class={css.page}>
        <header class={css.head}>
          <Emblem name="app" size={40} />
          <div>
            <p class={css.name}>{words.value.name}</p>
            <h1>{text.title}</h1>
          </div>
          <p class={css.lead}>{text.lead}</p>
        </header>
        <div role="alert">{saveFailed.value && <Notice kind="danger">{text.failed}</Notice>}</div>
        <GuardSetting settings={settings} />
        <SealSetting seal={settings.seal} />
        <SitesSetting settings={settings} />
        <GuideSetting settings={settings} />
        <LookSetting settings={settings} />
        <KeysSetting />
        <ResetSetting settings={settings} />
        <DataSection />
        <PrivacySection />
        <ErrorsSection />
        <AboutSection />
      </main>
      <Announcer />
    </>
  )
}
