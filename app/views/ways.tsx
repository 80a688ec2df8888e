import type { ComponentChildren } from 'preact'
import { Choice } from '../../components/choice/choice.tsx'
import { MultiChoice } from '../../components/multi-choice/multi-choice.tsx'
import { OPERATORS } from '../../guard/operator.ts'
import { HOLDINGS, PLACES } from '../../guide/ways/situation.ts'
import type { WaysText } from '../../guide/ways/ways-text.ts'
import { words } from '../../locales/current.ts'
import type { Library } from '../library.ts'
import { chooseOperator } from '../preferences.ts'
import { operator } from '../search-state.ts'
import { holdings, papers, place } from '../ways-state.ts'
import { ViewHead } from './view-head.tsx'
import css from './ways.module.css'
import { WaysAnswer } from './ways-answer.tsx'

/** "Which way can I pay?": questions whose answers are kept, and the ranked ways as soon as something is held. */
export function WaysView({ library }: { library: Library }) {
  const text = library.ways
  const ready = operator.value !== null && holdings.value.length > 0
  return (
    <div class={css.ways}>
      <ViewHead title={text.title} />
      <Questions text={text} />
      {ready && operator.value !== null && (
        <WaysAnswer
          text={text}
          library={library}
          situation={{
            operator: operator.value,
            place: place.value,
            holdings: holdings.value,
            papers: papers.value,
          }}
        />
      )}
    </div>
  )
}

function Questions({ text }: { text: WaysText }) {
  const { questions } = text
  return (
    <>
      <Question words={questions.operator}>
        <Choice
          label={questions.operator}
          name="ways-operator"
          kind="chips"
          value={operator.value}
          options={OPERATORS.map((one) => ({ value: one, words: words.value.operators[one] }))}
          onChange={chooseOperator}
        />
      </Question>
      <Question words={questions.place}>
        <Choice
          label={questions.place}
          name="ways-place"
          kind="chips"
          value={place.value}
          options={PLACES.map((one) => ({ value: one, words: text.places[one] }))}
          onChange={(chosen) => {
            place.value = chosen
          }}
        />
      </Question>
      <Question words={questions.holdings}>
        <MultiChoice
          label={questions.holdings}
          values={holdings.value}
          options={HOLDINGS.map((one) => ({ value: one, words: text.holdings[one] }))}
          onChange={(chosen) => {
            holdings.value = chosen
          }}
        />
      </Question>
      <Question words={questions.papers}>
        <Choice<'yes' | 'no'>
          label={questions.papers}
          name="ways-papers"
          kind="chips"
          value={papers.value ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((one) => ({ value: one, words: text.papers[one] }))}
          onChange={(chosen) => {
            papers.value = chosen === 'yes'
          }}
        />
      </Question>
    </>
  )
}

function Question({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <div class={css.question}>
      <p class={css.asked} aria-hidden="true">
        {words}
      </p>
      {children}
    </div>
  )
}
