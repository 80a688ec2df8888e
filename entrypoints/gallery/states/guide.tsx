import type { ComponentType } from 'preact'
import { library } from '../../../app/library/library.ts'
import { Home } from '../../../app/views/home-view.tsx'
import { TopicView } from '../../../app/views/topic-view.tsx'
import type { Operator } from '../../../guard/operator.ts'
import type { TopicId } from '../../../guide/topic-id.ts'

const topic = (id: TopicId, operator: Operator | null) => () =>
  library.value && <TopicView id={id} library={library.value} operator={operator} />

/** Parts of the guide with its real texts. */
export const GUIDE: Record<string, ComponentType> = {
  home: Home,
  'topic-all-operators': topic('balance', null),
  'topic-one-operator': topic('balance', 'mts'),
  'topic-several-ways': topic('topup_cash', null),
}
