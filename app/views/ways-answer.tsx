import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { LinkRow } from '../../components/list-row/link-row.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { findWays } from '../../guide/ways/find-ways.ts'
import type { Situation } from '../../guide/ways/situation.ts'
import type { WaysText } from '../../guide/ways/ways-text.ts'
import { words } from '../../locales/current.ts'
import type { Library } from '../library/library.ts'
import { iconOf } from '../library/topic-of.ts'
import { hashOf } from '../route.ts'
import { WayCard } from './way-card.tsx'
import css from './ways-view.module.css'

interface WaysAnswerProps {
  text: WaysText
  library: Library
  situation: Situation
}

/** The ranked ways. If none brings money now, that is said first. */
export function WaysAnswer({ text, library, situation }: WaysAnswerProps) {
  const { ways, nothingNow, next, instead } = findWays(situation)
  const open = ways.filter(({ standing }) => standing !== 'does-not-work')
  const closed = ways.filter(({ standing }) => standing === 'does-not-work')
  const cards = (shown: typeof ways, first: boolean) =>
    shown.map((way, at) => (
      <WayCard key={way.id} way={way} text={text} library={library} open={first && at === 0} />
    ))
  return (
    <div class={css.answer}>
      {nothingNow && (
        <Notice kind="caution">
          {text.nothingNow[situation.place]}
          <ul>
            {next.map((step) => (
              <li key={step}>{text.next[step]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {cards(open, !nothingNow)}
      {closed.length > 0 && (
        <Disclosure summary={words.value.ways.notWorking(closed.length)} open={nothingNow}>
          <div class={css.answer}>{cards(closed, false)}</div>
        </Disclosure>
      )}
      {instead.length > 0 && (
        <nav aria-label={words.value.topic.related}>
          <h2 class={css.asked}>{words.value.topic.related}</h2>
          <ul>
            {instead.map((topic) => (
              <LinkRow
                key={topic}
                href={hashOf({ view: 'topic', topic })}
                icon={iconOf(library, topic)}
                title={library.texts[topic].title}
              />
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
