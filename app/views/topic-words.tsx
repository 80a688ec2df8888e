import { Card } from '../../components/card/card.tsx'
import type { WordId } from '../../guide/words.ts'
import { words } from '../../locales/current.ts'
import type { Library } from '../library/library.ts'
import css from './topic-view.module.css'

interface TopicWordsProps {
  ids: readonly WordId[]
  library: Library
}

/** The Russian words of a topic with their meaning, and with a reading for those who can't read them. */
export function TopicWords({ ids, library }: TopicWordsProps) {
  if (ids.length === 0) return null
  return (
    <Card title={words.value.topic.words}>
      <dl class={css.words}>
        {ids.map((id) => (
          <div key={id} class={css.word}>
            <dt lang="ru">{library.words[id].ru}</dt>
            <dd>
              {library.words[id].meaning}
              {library.language !== 'ru' && (
                <span class={css.reading}>{library.words[id].say}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
