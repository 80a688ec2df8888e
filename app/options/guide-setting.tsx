import { signal } from '@preact/signals'
import { announce } from '../../components/announcer/announcer.tsx'
import { Button } from '../../components/button/button.tsx'
import { Choice } from '../../components/choice/choice.tsx'
import { Labelled, Setting } from '../../components/setting/setting.tsx'
import { OPERATORS, type Operator } from '../../guard/operator.ts'
import { words } from '../../locales/current.ts'
import type { Settings } from '../../platform/settings.ts'
import { forgetTopics, recentTopics } from '../memory.ts'
import { optionsWords } from '../screen-words.ts'
import css from './about-section.module.css'
import { save } from './save.ts'

const kept = signal(0)

/** Reads how many recent topics are kept. */
export async function countRecent(): Promise<void> {
  kept.value = (await recentTopics()).length
}

/** The guide's operator, and the topics it remembers. */
export function GuideSetting({ settings }: { settings: Settings }) {
  const { guide } = optionsWords.value
  const { filter, operators } = words.value
  return (
    <Setting id="guide" title={guide.title} hint={guide.hint}>
      <Labelled label={filter.label}>
        <Choice<Operator | 'all'>
          label={filter.label}
          name="operator"
          kind="chips"
          value={settings.operator ?? 'all'}
          options={[
            { value: 'all' as const, words: filter.all },
            ...OPERATORS.map((one) => ({ value: one, words: operators[one] })),
          ]}
          onChange={(chosen) => void save({ operator: chosen === 'all' ? null : chosen })}
        />
      </Labelled>
      {kept.value > 0 && <Recent />}
    </Setting>
  )
}

/** How many topics are remembered, and a button that forgets them. */
function Recent() {
  const { guide } = optionsWords.value
  const clear = async () => {
    await forgetTopics()
    await countRecent()
    announce(guide.cleared)
  }
  return (
    <div class={css.ways}>
      <p>{guide.recent(kept.value)}</p>
      <Button icon="remove" onClick={clear}>
        {guide.clear}
      </Button>
    </div>
  )
}
