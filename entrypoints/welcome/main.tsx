import { render } from 'preact'
import { followSettings } from '../../app/settings/live-settings.ts'
import { openSealWords } from '../../app/settings/seal-words.ts'
import { followAccess } from '../../app/tab/access-state.ts'
import { openAccessWords } from '../../app/tab/access-words.ts'
import { followPin } from '../../app/welcome/pinned.ts'
import { WelcomePage } from '../../app/welcome/welcome-page.tsx'
import { openWelcomeWords } from '../../app/welcome/welcome-words.ts'
import { noteUncaught } from '../../platform/error-ring.ts'

noteUncaught('welcome')
const TEXTS = [openWelcomeWords, openSealWords, openAccessWords]

await Promise.all([
  followSettings((language) => Promise.all(TEXTS.map((load) => load(language)))),
  followAccess(),
  followPin(),
])
render(<WelcomePage />, document.body)
