import { useState } from 'preact/hooks'
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

/**
 * Whose SIM it is and what the person can pay with: the guide begins with that. Both may be left open. An answer is on
 * screen before it is stored.
 */
export function YouStep({ settings }: { settings: Settings }) {
  const { you } = welcomeWords.value
  const [answers, setAnswers] = useState({
    operator: settings.operator,
    holdings: settings.holdings,
  })
  const ways = library.value?.ways
  if (ways === undefined) return null
  const { questions } = ways
  const answer = (given: Partial<typeof answers>): void => {
    setAnswers({ ...answers, ...given })
    void change(given)
  }
  return (
    <Step number={2} title={you.title}>
      <p>{you.why}</p>
      <Labelled label={questions.operator}>
        <Choice
          label={questions.operator}
          name="operator"
          kind="chips"
          value={answers.operator}
          options={OPERATORS.map((one) => ({ value: one, words: words.value.operators[one] }))}
          onChange={(operator) => answer({ operator })}
        />
      </Labelled>
      <Labelled label={questions.holdings}>
        <MultiChoice
          label={questions.holdings}
          values={answers.holdings}
          options={HOLDINGS.map((one) => ({ value: one, words: ways.holdings[one] }))}
          onChange={(holdings) => answer({ holdings: [...holdings] })}
        />
      </Labelled>
      {answers.operator !== null && answers.holdings.length > 0 && (
        <div>
          <Button icon="route" onClick={() => void openWays()}>
            {you.ways}
          </Button>
        </div>
      )}
    </Step>
  )
}
