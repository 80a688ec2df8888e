import { Button } from '../../components/button/button.tsx'
import { Setting } from '../../components/setting/setting.tsx'
import { language, words } from '../../locales/current.ts'
import { extensionVersion } from '../../platform/about.ts'
import { openGuide, openWelcome } from '../../platform/own-pages.ts'
import { checkedUpTo, today } from '../library/front-words.ts'
import { optionsWords } from '../screen-words.ts'
import css from './about-section.module.css'

/** The version, how far the sources reach, and links to the guide and the welcome page. */
export function AboutSection() {
  const { about } = optionsWords.value
  return (
    <Setting id="about" title={about.title}>
      <div>
        <p>
          {words.value.name} · {about.version(extensionVersion())}
        </p>
        <p class={css.sources}>{checkedUpTo(words.value, language.value, today())}</p>
        <p class={css.sources}>{about.later}</p>
      </div>
      <div class={css.ways}>
        <Button icon="search" onClick={() => void openGuide()}>
          {about.guide}
        </Button>
        <Button kind="quiet" onClick={() => void openWelcome()}>
          {about.welcome}
        </Button>
      </div>
    </Setting>
  )
}
