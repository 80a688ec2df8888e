import { announce } from '../../components/announcer/announcer.tsx'
import { Badge } from '../../components/badge/badge.tsx'
import { IconButton } from '../../components/button/icon-button.tsx'
import { Card } from '../../components/card/card.tsx'
import { copyText } from '../../components/code-chip/code-chip.tsx'
import { LinkRow } from '../../components/list-row/link-row.tsx'
import { RichText } from '../../components/rich-text/rich-text.tsx'
import type { Operator } from '../../guard/operator.ts'
import { isOldTopic, topicFacts } from '../../guide/topic-facts.ts'
import type { TopicId } from '../../guide/topic-id.ts'
import { words } from '../../locales/current.ts'
import { today } from '../library/front-words.ts'
import type { Library } from '../library/library.ts'
import { topicAsText } from '../library/topic-as-text.ts'
import { iconOf, topicOf } from '../library/topic-of.ts'
import { hashOf } from '../route.ts'
import { OfficialPage } from './official-page-link.tsx'
import { TopicFacts } from './topic-fact-rows.tsx'
import { TopicOperators } from './topic-operators.tsx'
import { TopicSteps } from './topic-steps.tsx'
import css from './topic-view.module.css'
import { TopicWords } from './topic-words.tsx'
import { ViewHead } from './view-head.tsx'

interface TopicViewProps {
  id: TopicId
  library: Library
  operator: Operator | null
}

/** One topic: the answer, the steps, what to watch out for, then the facts. */
export function TopicView({ id, library, operator }: TopicViewProps) {
  const ui = words.value.topic
  const topic = topicOf(library, id)
  const text = library.texts[id]
  const { language } = library
  const facts = topicFacts(topic, library.texts, today())
  // The chosen operator's part belongs to the answer; a table of all five can come after the steps.
  const rows = (
    <TopicOperators rows={text.operators ?? {}} operator={operator} language={language} />
  )
  return (
    <article class={css.topic}>
      <ViewHead title={text.title} actions={<TopicActions id={id} library={library} />} />
      <Card tone="answer">
        {isOldTopic(facts) && <Badge tone="unsure">{ui.allOld}</Badge>}
        <p class={css.answer}>
          <RichText text={text.answer} language={language} />
        </p>
        {topic.officialPage !== undefined && (
          <OfficialPage purpose={topic.officialPage} operator={operator} />
        )}
      </Card>
      {operator !== null && rows}
      <TopicSteps ways={text.ways} language={language} />
      {operator === null && rows}
      {text.cautions.length > 0 && (
        <Card tone="caution" title={ui.cautions}>
          <RichList lines={text.cautions} language={language} />
        </Card>
      )}
      <TopicWords ids={topic.words} library={library} />
      {text.unconfirmed !== undefined && (
        <Card title={ui.unconfirmed}>
          <RichList lines={text.unconfirmed} language={language} />
        </Card>
      )}
      <TopicFacts facts={facts} library={library} operator={operator} />
      <nav aria-label={ui.related}>
        <h2 class={css.heading}>{ui.related}</h2>
        <ul>
          {topic.related.map((other) => (
            <LinkRow
              key={other}
              href={hashOf({ view: 'topic', topic: other })}
              icon={iconOf(library, other)}
              title={library.texts[other].title}
            />
          ))}
        </ul>
      </nav>
    </article>
  )
}

function RichList({
  lines,
  language,
}: {
  lines: readonly string[]
  language: Library['language']
}) {
  return (
    <ul class={css.list}>
      {lines.map((line) => (
        <li key={line}>
          <RichText text={line} language={language} />
        </li>
      ))}
    </ul>
  )
}

function TopicActions({ id, library }: { id: TopicId; library: Library }) {
  const { topic, copy } = words.value
  const copyAll = async (): Promise<void> => {
    const done = await copyText(topicAsText(id, library, words.value, today()))
    announce(done ? copy.copied : copy.failed)
  }
  return (
    <>
      <IconButton icon="copy" label={topic.copyAll} onClick={copyAll} />
      <IconButton icon="printer" label={topic.print} onClick={() => print()} />
    </>
  )
}
