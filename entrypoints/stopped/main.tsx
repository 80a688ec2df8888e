import '../../styles/tokens.css'
import '../../styles/base.css'
import { render } from 'preact'
import { loadReasonText } from '../../locales/load-reasons.ts'
import { loadStoppedText } from '../../locales/load-stopped.ts'
import { noteUncaught } from '../../platform/error-ring.ts'
import { getSettings } from '../../platform/settings.ts'
import { resolveLanguage } from '../../platform/spoken-language.ts'
import { readStoppedUrl } from '../../platform/stopped-url.ts'
import { StoppedView } from './stopped-view.tsx'
import { subjectOf } from './subject.ts'

/** Shows what the fragment names. Anybody may have written it, so the address is judged again. */
async function show(): Promise<void> {
  const address = readStoppedUrl(location.href)
  const asked = address === null ? null : subjectOf(address)
  const settings = await getSettings()
  const language = resolveLanguage(settings.language)
  const [text, reasonText, subject] = await Promise.all([
    loadStoppedText(language),
    loadReasonText(language),
    asked,
  ])
  document.documentElement.lang = language
  if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme
  if (window.top !== window) document.body.textContent = text.framed
  else {
    const { seal } = settings
    render(<StoppedView {...{ text, reasonText, subject, seal }} />, document.body)
  }
}

noteUncaught('stopped')
addEventListener('hashchange', () => location.reload())
show()
