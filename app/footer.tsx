import { IconButton } from '../components/button/icon-button.tsx'
import { LanguageSwitch } from '../components/language-switch/language-switch.tsx'
import { language, words } from '../locales/current.ts'
import { findBeside, openOptions } from '../platform/own-pages.ts'
import css from './footer.module.css'
import { chooseLanguage } from './settings/preferences.ts'

const openBeside = findBeside()

/** The language, the side panel (if the browser has one and this is not it) and the settings. */
export function Footer({ beside }: { beside: boolean }) {
  const { footer } = words.value
  return (
    <footer class={css.footer}>
      <LanguageSwitch label={footer.language} value={language.value} onChange={chooseLanguage} />
      <span class={css.space} />
      {!beside && openBeside !== null && (
        <IconButton icon="sidePanel" label={footer.sidePanel} onClick={openBeside} />
      )}
      <IconButton icon="settings" label={footer.settings} onClick={openOptions} />
    </footer>
  )
}
