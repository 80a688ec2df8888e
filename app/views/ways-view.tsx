import { signal } from '@preact/signals'
import type { Place } from '../../guide/ways/situation.ts'
import { words } from '../../locales/current.ts'
import type { Library } from '../library/library.ts'
import { operator } from '../search/search-state.ts'
import { chooseHoldings, holdings } from '../settings/holdings.ts'
import { chooseOperator } from '../settings/preferences.ts'
import { ViewHead } from './view-head.tsx'
import { WaysAnswer } from './ways-answer.tsx'
import { type WaysAnswers, WaysQuestions } from './ways-questions.tsx'
import css from './ways-view.module.css'

/** The answers to the decision helper. They outlive the view: going to a topic and back asks nothing twice. */
const place = signal<Place>('in-russia')
const passport = signal(true)
const gosuslugi = signal(false)

/** "Which way can I pay?": questions whose answers are kept, and the ranked ways once the person holds something. */
export function WaysView({ library }: { library: Library }) {
  const answers: WaysAnswers = {
    operator: operator.value,
    place: place.value,
    holdings: holdings.value,
    passport: passport.value,
    gosuslugi: gosuslugi.value,
  }
  return <Ways library={library} answers={answers} onAnswer={answer} />
}

function answer(given: Partial<WaysAnswers>): void {
  if (given.operator !== undefined) void chooseOperator(given.operator)
  if (given.place !== undefined) place.value = given.place
  if (given.holdings !== undefined) void chooseHoldings(given.holdings)
  if (given.passport !== undefined) passport.value = given.passport
  if (given.gosuslugi !== undefined) gosuslugi.value = given.gosuslugi
}

interface WaysProps {
  library: Library
  answers: WaysAnswers
  onAnswer: (answer: Partial<WaysAnswers>) => void
}

/** The questions and, once they are answered, the ways. */
export function Ways({ library, answers, onAnswer }: WaysProps) {
  const text = library.ways
  const { operator: chosen } = answers
  const ready = chosen !== null && answers.holdings.length > 0
  return (
    <div class={css.ways}>
      <ViewHead title={text.title} />
      <WaysQuestions text={text} answers={answers} onAnswer={onAnswer} />
      {ready ? (
        <WaysAnswer text={text} library={library} situation={{ ...answers, operator: chosen }} />
      ) : (
        <p class={css.missing}>{words.value.ways.missing}</p>
      )}
    </div>
  )
}
