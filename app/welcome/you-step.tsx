import { Button } from '../../components/button/button.tsx'
import { Choice } from '../../components/choice/choice.tsx'
import { MultiChoice } from '../../components/multi-choice/multi-choice.tsx'
import { Labelled } from '../../components/setting/setting.tsx'
import { OPERATORS } from '../../guard/operator.ts'
import { HOLDINGS } from '../../guide/ways/situation.ts'
import { words } from '../../locales/current.ts'
import { openWays } from '../../platform/own-pages.ts'
import type { Settings } from '../../platform/settings.ts'
import { library } from '../library/library.ts'
import { welcomeWords } from '../screen-words.ts'
import { change } from '../settings/live-settings.ts'
import { Step } from './step.tsx'

/** Whose SIM it is and what the person can pay with: the guide begins with that. Both may be left open. */
export function YouStep({ settings }: { settings: Settings }) {
  const { you } = welcomeWords.value
  const ways = library.value?.ways
  if (ways === undefined) return null
  const { questions } = ways
  return (
    <Step number={2} title={you.title}>
      <p>{you.why}</p>
      <Labelled label={questions.operator}>
        <Choice
          label={questions.operator}
          name="operator"
          kind="chips"
          value={settings.operator}
          options={OPERATORS.map((one) => ({ value: one, words: words.value.operators[one] }))}
          onChange={(operator) => void change({ operator })}
        />
      </Labelled>
      <Labelled label={questions.holdings}>
        <MultiChoice
          label={questions.holdings}
          values={settings.holdings}
          options={HOLDINGS.map((one) => ({ value: one, words: ways.holdings[one] }))}
          onChange={(holdings) => void change({ holdings: [...holdings] })}
        />
      </Labelled>
      {settings.operator !== null && settings.holdings.length > 0 && (
        <div>
          <Button icon="route" onClick={() => void openWays()}>
            {you.ways}
          </Button>
        </div>
      )}
    </Step>
  )
}
