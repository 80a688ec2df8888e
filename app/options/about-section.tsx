import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Setting } from '../../components/setting/setting.tsx'
import { language, words } from '../../locales/current.ts'
import { extensionVersion } from '../../platform/about.ts'
import { openGuide, openWelcome } from '../../platform/own-pages.ts'
import { checkedUpTo, today } from '../library/front-words.ts'
import { optionsWords } from '../screen-words.ts'
import { aboutProject } from './about-project.ts'
import css from './about-section.module.css'

/**
 * The version and what it brought, the licence and everybody else's, where the project is found, and how far the sources
 * reach. Only what is filled in is shown.
 */
export function AboutSection() {
  const { about } = optionsWords.value
  const news = aboutProject.value?.news[language.value] ?? []
  return (
    <Setting id="about" title={about.title}>
      <div>
        <p>
          {words.value.name} · {about.version(extensionVersion())} · {about.licence}
        </p>
        <p class={css.sources}>{about.independent}</p>
        <p class={css.sources}>{checkedUpTo(words.value, language.value, today())}</p>
        <p class={css.sources}>{about.later}</p>
      </div>
      {news.length > 0 && (
        <Disclosure summary={about.news}>
          {news.map((change) => (
            <p key={change}>{change}</p>
          ))}
        </Disclosure>
      )}
      <ProjectLinks />
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

/** Links to the licences in the package and to the project's own pages. */
function ProjectLinks() {
  const { about } = optionsWords.value
  const project = aboutProject.value
  const links = [
    [about.notices, '/notices.txt'],
    [about.site, project?.homepage],
    [about.source, project?.source],
    [about.privacy, project?.privacy],
    [about.contact, project?.contact],
  ] as const
  return (
    <ul class={css.links}>
      {links.map(
        ([name, href]) =>
          href && (
            <li key={name}>
              <a href={href} target="_blank" rel="noreferrer">
                {name}
              </a>
            </li>
          ),
      )}
    </ul>
  )
}
