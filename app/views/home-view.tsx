import { Icon } from '../../components/icon/icon.tsx'
import { NEEDS } from '../../guide/topic.ts'
import { language, words } from '../../locales/current.ts'
import { checkedUpTo, today } from '../library/front-words.ts'
import { type Library, library } from '../library/library.ts'
import { iconOf, NEED_ICONS } from '../library/topic-of.ts'
import { hashOf, type Route } from '../route.ts'
import { recents } from '../search/search-state.ts'
import css from './home-view.module.css'

const TOOLS: readonly { view: 'check' | 'number' | 'sims'; icon: 'link' | 'phone' | 'sim' }[] = [
  { view: 'check', icon: 'link' },
  { view: 'number', icon: 'phone' },
  { view: 'sims', icon: 'sim' },
]

/**
 * The content below the list: the six needs, the tools, and what was read lately. Only the last needs the guide's
 * texts, so it stands where its coming moves nothing.
 */
export function Home() {
  const { home, needs } = words.value
  const names = { check: home.check, number: home.checkNumber, sims: home.sims }
  return (
    <>
      <h2 class={css.heading}>{home.browse}</h2>
      <nav class={css.needs} aria-label={home.browse}>
        {NEEDS.map((need) => (
          <Tile
            key={need}
            to={{ view: 'need', need }}
            icon={NEED_ICONS[need]}
            words={needs[need]}
          />
        ))}
      </nav>
      <nav class={css.tools} aria-label={home.tools}>
        {TOOLS.map(({ view, icon }) => (
          <a key={view} class={css.tool} href={hashOf({ view })}>
            <Icon name={icon} />
            {names[view]}
          </a>
        ))}
      </nav>
      <p class={css.note}>{checkedUpTo(words.value, language.value, today())}</p>
      {library.value !== null && <Recents library={library.value} />}
    </>
  )
}

/** The topics read last. */
function Recents({ library }: { library: Library }) {
  const { recent } = words.value.home
  if (recents.value.length === 0) return null
  return (
    <>
      <h2 class={css.heading}>{recent}</h2>
      <nav class={css.tools} aria-label={recent}>
        {recents.value.map((topic) => (
          <a key={topic} class={css.tool} href={hashOf({ view: 'topic', topic })}>
            <Icon name={iconOf(library, topic)} />
            {library.texts[topic].title}
          </a>
        ))}
      </nav>
    </>
  )
}

interface TileProps {
  to: Route
  icon: (typeof NEED_ICONS)[keyof typeof NEED_ICONS]
  words: string
}

function Tile({ to, icon, words }: TileProps) {
  return (
    <a class={css.need} href={hashOf(to)}>
      <Icon name={icon} size={24} />
      <span>{words}</span>
    </a>
  )
}
