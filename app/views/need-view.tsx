import { LinkRow } from '../../components/list-row/link-row.tsx'
import type { Need } from '../../guide/topic.ts'
import { words } from '../../locales/current.ts'
import { library } from '../library/library.ts'
import { NEED_ICONS } from '../library/topic-of.ts'
import { hashOf } from '../route.ts'
import { ViewHead } from './view-head.tsx'

/** The topics of one need. */
export function NeedView({ need }: { need: Need }) {
  const guide = library.value
  if (guide === null) return null
  return (
    <>
      <ViewHead title={words.value.needs[need]} />
      <ul>
        {[...guide.topics.values()]
          .filter((topic) => topic.need === need)
          .map(({ id }) => (
            <LinkRow
              key={id}
              href={hashOf({ view: 'topic', topic: id })}
              icon={NEED_ICONS[need]}
              title={guide.texts[id].title}
            />
          ))}
      </ul>
    </>
  )
}
