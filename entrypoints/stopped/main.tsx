import '../../styles/tokens.css'
import '../../styles/base.css'
import { render } from 'preact'
import { loadReasonText } from '../../locales/reason-text.ts'
import { loadStoppedText } from '../../locales/stopped-text.ts'
import { resolveLanguage } from '../../platform/language.ts'
import { getSettings } from '../../platform/settings.ts'
import { readStoppedUrl } from '../../platform/stopped-url.ts'
import { StoppedView } from './stopped-view.tsx'
import { subjectOf } from './subject.ts'

/** Shows what the fragment names. It may be anybody's word: the address is classified again. */
async function show(): Promise<void> {
  const settings = await getSettings()
  const language = resolveLanguage(settings.language)
  const [text, reasonText] = await Promise.all([
    loadStoppedText(language),
    loadReasonText(language),
  ])
  document.documentElement.lang = language
  if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme
  if (window.top !== window) {
    document.body.textContent = text.framed
    return
  }
  const address = readStoppedUrl(location.href)
  const subject = address === null ? null : await subjectOf(address)
  render(
    <StoppedView text={text} reasonText={reasonText} subject={subject} seal={settings.seal} />,
    document.body,
  )
}

addEventListener('hashchange', () => location.reload())
show()
