import { render } from 'preact'
import { openAboutProject } from '../../app/options/about-project.ts'
import { followErrors } from '../../app/options/errors-section.tsx'
import { countRecent } from '../../app/options/guide-setting.tsx'
import { followShortcut } from '../../app/options/keys-setting.tsx'
import { OptionsPage } from '../../app/options/options-page.tsx'
import { followTrustedHosts } from '../../app/options/trusted-hosts.ts'
import { openAccessWords, openOptionsWords, openSealWords } from '../../app/screen-words.ts'
import { followSettings } from '../../app/settings/live-settings.ts'
import { followAccess } from '../../app/tab/access-state.ts'
import { noteUncaught } from '../../platform/error-ring.ts'

noteUncaught('options')
const TEXTS = [openOptionsWords, openSealWords, openAccessWords]

await Promise.all([
  followSettings((language) => Promise.all(TEXTS.map((load) => load(language)))),
  followAccess(),
  followTrustedHosts(),
  followErrors(),
  followShortcut(),
  countRecent(),
  openAboutProject(),
])
render(<OptionsPage />, document.body)
