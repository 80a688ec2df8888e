import { render } from 'preact'
import { openLibrary } from '../../app/library/library.ts'
import { openAccessWords, openSealWords, openWelcomeWords } from '../../app/screen-words.ts'
import { followSettings } from '../../app/settings/live-settings.ts'
import { followAccess } from '../../app/tab/access-state.ts'
import { followShortcut } from '../../app/welcome/help.tsx'
import { followPin } from '../../app/welcome/pin-step.tsx'
import { WelcomePage } from '../../app/welcome/welcome-page.tsx'
import { noteUncaught } from '../../platform/error-ring.ts'

noteUncaught('welcome')
const TEXTS = [openWelcomeWords, openSealWords, openAccessWords, openLibrary]

await Promise.all([
  followSettings((language) => Promise.all(TEXTS.map((load) => load(language)))),
  followAccess(),
  followPin(),
  followShortcut(),
])
render(<WelcomePage />, document.body)
