import { language } from '../../locales/current.ts'
import { lazy } from '../lazy-view.tsx'
import { library, textsFailed } from '../library/library.ts'
import { route } from '../navigation.ts'
import { searchFailed } from '../search/find.ts'
import { operator, searching } from '../search/search-state.ts'
import { Results } from './results.tsx'

const Failure = lazy(async () => (await import('./failure.tsx')).Failure)
const TopicView = lazy(async () => (await import('./topic-view.tsx')).TopicView)
const NeedView = lazy(async () => (await import('./need-view.tsx')).NeedView)
const WrongView = lazy(async () => (await import('../report/wrong-view.tsx')).WrongView)
const CheckView = lazy(async () => (await import('../check/check-view.tsx')).CheckView)
const NumberView = lazy(async () => (await import('./number-view.tsx')).NumberView)
const WaysView = lazy(async () => (await import('./ways-view.tsx')).WaysView)
const OperatorsView = lazy(async () => (await import('./operators-view.tsx')).OperatorsView)
const OperatorCardView = lazy(
  async () => (await import('./operator-card-view.tsx')).OperatorCardView,
)
const SimsView = lazy(async () => {
  await openSims()
  return (await import('../sims/sims-view.tsx')).SimsView
})
const SimView = lazy(async () => {
  await openSims()
  return (await import('../sims/sim-view.tsx')).SimView
})

/** Loads the view of a card and the ledger ahead: who has cards will probably look at one. */
export const warmUpSims = (): Promise<void> => SimView.load()

/** Loads what the views of the person's cards show. */
async function openSims(): Promise<void> {
  const [{ openSimsWords }, { openLedger }] = await Promise.all([
    import('../screen-words.ts'),
    import('../sims/ledger-state.ts'),
  ])
  await Promise.all([openSimsWords(language.value), openLedger()])
}

/** The content of the guide's body. */
export function View() {
  const { value: at } = route
  const { value: texts } = library
  if ((texts === null && textsFailed.value) || (searching.value && searchFailed.value))
    return <Failure />
  if (searching.value) return <Results />
  switch (at.view) {
    case 'topic':
      return (
        texts && (
          <TopicView key={at.topic} id={at.topic} library={texts} operator={operator.value} />
        )
      )
    case 'need':
      return <NeedView key={at.need} need={at.need} />
    case 'check':
      return <CheckView />
    case 'wrong':
      return <WrongView />
    case 'number':
      return <NumberView />
    case 'ways':
      return texts && <WaysView library={texts} />
    case 'operators':
      return <OperatorsView />
    case 'operator':
      return texts && <OperatorCardView key={at.operator} operator={at.operator} library={texts} />
    case 'sims':
      return texts && <SimsView library={texts} />
    case 'sim':
      return texts && <SimView key={at.card} id={at.card} library={texts} />
    case 'home':
      return <Results />
  }
}
