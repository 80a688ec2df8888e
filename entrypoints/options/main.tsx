import { render } from 'preact'
import { followAccess } from '../../app/access-state.ts'
import { followSettings } from '../../app/live-settings.ts'
import { OptionsPage } from '../../app/options/options-page.tsx'
import { followTrustedHosts } from '../../app/options/trusted-hosts.ts'
import { openSealWords } from '../../app/seal-words.ts'
import { accessText } from '../../locales/access-text.ts'
import { optionsText } from '../../locales/options-text.ts'

const TEXTS = [optionsText.load, openSealWords, accessText.load]

await Promise.all([
  followSettings((language) => Promise.all(TEXTS.map((load) => load(language)))),
  followAccess(),
  followTrustedHosts(),
])
render(<OptionsPage />, document.body)
