import { render } from 'preact'
import { followAccess } from '../../app/access-state.ts'
import { followSettings } from '../../app/live-settings.ts'
import { openSealWords } from '../../app/seal-words.ts'
import { followPin } from '../../app/welcome/pinned.ts'
import { WelcomePage } from '../../app/welcome/welcome-page.tsx'
import { accessText } from '../../locales/access-text.ts'
import { welcomeText } from '../../locales/welcome-text.ts'

const TEXTS = [welcomeText.load, openSealWords, accessText.load]

await Promise.all([
  followSettings((language) => Promise.all(TEXTS.map((load) => load(language)))),
  followAccess(),
  followPin(),
])
render(<WelcomePage />, document.body)
