import { Icon } from '../../components/icon/icon.tsx'
import { NEEDS } from '../../guide/topic.ts'
import { language, words } from '../../locales/current.ts'
import { library } from '../library/library.ts'
import { NEED_ICONS } from '../library/topic-of.ts'
import { hashOf, type Route } from '../route.ts'
import css from './home-view.module.css'

const TOOLS: readonly { view: 'link' | 'number' | 'operators'; icon: 'link' | 'phone' | 'sim' }[] =
  [
    { view: 'link', icon: 'link' },
    { view: 'number', icon: 'phone' },
    { view: 'operators', icon: 'sim' },
  ]

/** The content below the list: the six needs and the tools. */
export function Home() {
  const { home, needs } = words.value
  const front = library.value?.front
  const names = { link: home.checkLink, number: home.checkNumber, operators: home.operatorCards }
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
      {front && (
        <p class={css.note}>{front.checkedUpTo(words.value, language.value, front.today())}</p>
      )}
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
