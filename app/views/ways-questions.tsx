import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Choice } from '../../components/choice/choice.tsx'
import { MixedText } from '../../components/mixed-text/mixed-text.tsx'
import { MultiChoice } from '../../components/multi-choice/multi-choice.tsx'
import { OPERATORS, type Operator } from '../../guard/operator.ts'
import { HOLDINGS, PLACES, type Situation } from '../../guide/ways/situation.ts'
import type { WaysText } from '../../guide/ways/ways-text.ts'
import { language, words } from '../../locales/current.ts'
import css from './ways-view.module.css'

/** The answers so far. */
export interface WaysAnswers extends Omit<Situation, 'operator'> {
  operator: Operator | null
}

/** The last questions, each answered yes or no. */
const PAPERS = ['passport', 'gosuslugi'] as const
const YES_NO = ['yes', 'no'] as const

interface WaysQuestionsProps {
  text: WaysText
  answers: WaysAnswers
  onAnswer: (answer: Partial<WaysAnswers>) => void
}

/** The decision helper's questions: all visible, each answered by a tap. */
export function WaysQuestions({ text, answers, onAnswer }: WaysQuestionsProps) {
  const { questions } = text
  const id = useId()
  return (
    <>
      <Question words={questions.operator}>
        <Choice
          label={questions.operator}
          name={`${id}-operator`}
          kind="chips"
          value={answers.operator}
          options={OPERATORS.map((one) => ({ value: one, words: words.value.operators[one] }))}
          onChange={(operator) => onAnswer({ operator })}
        />
      </Question>
      <Question words={questions.place}>
        <Choice
          label={questions.place}
          name={`${id}-place`}
          kind="chips"
          value={answers.place}
          options={PLACES.map((one) => ({ value: one, words: text.places[one] }))}
          onChange={(place) => onAnswer({ place })}
        />
      </Question>
      <Question words={questions.holdings}>
        <MultiChoice
          label={questions.holdings}
          values={answers.holdings}
          options={HOLDINGS.map((one) => ({ value: one, words: text.holdings[one] }))}
          onChange={(holdings) => onAnswer({ holdings })}
        />
      </Question>
      {PAPERS.map((paper) => (
        <Question key={paper} words={questions[paper]}>
          <Choice<'yes' | 'no'>
            label={questions[paper]}
            name={`${id}-${paper}`}
            kind="chips"
            value={answers[paper] ? 'yes' : 'no'}
            options={YES_NO.map((one) => ({ value: one, words: text.has[one] }))}
            onChange={(chosen) => onAnswer({ [paper]: chosen === 'yes' })}
          />
        </Question>
      ))}
    </>
  )
}

function Question({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <div class={css.question}>
      <p class={css.asked} aria-hidden="true">
        <MixedText text={words} language={language.value} />
      </p>
      {children}
    </div>
  )
}
