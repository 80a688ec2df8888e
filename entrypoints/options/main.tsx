import { render } from 'preact'
import { followErrors } from '../../app/options/noted-errors.ts'
import { OptionsPage } from '../../app/options/options-page.tsx'
import { openOptionsWords } from '../../app/options/options-words.ts'
import { followTrustedHosts } from '../../app/options/trusted-hosts.ts'
import { followSettings } from '../../app/settings/live-settings.ts'
import { openSealWords } from '../../app/settings/seal-words.ts'
import { followAccess } from '../../app/tab/access-state.ts'
import { openAccessWords } from '../../app/tab/access-words.ts'
import { noteUncaught } from '../../platform/error-ring.ts'

noteUncaught('options')
const TEXTS = [openOptionsWords, openSealWords, openAccessWords]

await Promise.all([
  followSettings((language) => Promise.all(TEXTS.map((load) => load(language)))),
  followAccess(),
  followTrustedHosts(),
  followErrors(),
])
render(<OptionsPage />, document.body)
