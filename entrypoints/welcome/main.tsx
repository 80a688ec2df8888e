import { render } from 'preact'
import { openAccessWords, openSealWords, openWelcomeWords } from '../../app/screen-words.ts'
import { followSettings } from '../../app/settings/live-settings.ts'
import { followAccess } from '../../app/tab/access-state.ts'
import { followPin } from '../../app/welcome/pin-step.tsx'
import { WelcomePage } from '../../app/welcome/welcome-page.tsx'
import { noteUncaught } from '../../platform/error-ring.ts'

noteUncaught('welcome')
const TEXTS = [openWelcomeWords, openSealWords, openAccessWords]

await Promise.all([
  followSettings((language) => Promise.all(TEXTS.map((load) => load(language)))),
  followAccess(),
  followPin(),
])
render(<WelcomePage />, document.body)
