import { render } from 'preact'
import { followAccess } from '../../app/access-state.ts'
import { followSettings } from '../../app/live-settings.ts'
import { OptionsPage } from '../../app/options/options-page.tsx'
import { followTrustedHosts } from '../../app/options/trusted-hosts.ts'
import { accessText } from '../../locales/access-text.ts'
import { optionsText } from '../../locales/options-text.ts'
import { sealText } from '../../locales/seal-text.ts'

const TEXTS = [optionsText, sealText, accessText]

await Promise.all([
  followSettings((language) => Promise.all(TEXTS.map((text) => text.load(language)))),
  followAccess(),
  followTrustedHosts(),
])
render(<OptionsPage />, document.body)
