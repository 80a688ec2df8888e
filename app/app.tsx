import { effect } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Announcer } from '../components/announcer/announcer.tsx'
import { whenQuiet } from '../components/when-quiet/when-quiet.ts'
import css from './app.module.css'
import { Footer } from './footer.tsx'
import { library } from './library/library.ts'
import { remember } from './memory.ts'
import { route } from './navigation.ts'
import { hashOf } from './route.ts'
import { OperatorFilter } from './search/operator-filter.tsx'
import { SearchBox } from './search/search-box.tsx'
import { query, searching } from './search/search-state.ts'
import { settled } from './tab/current-tab.ts'
import { TabCard } from './tab/tab-card.tsx'
import { View } from './views/view.tsx'

interface AppProps {
  /** Whether it stands beside the page (side panel) and not over it (popup). */
  beside: boolean
  /** How far the body was scrolled when it was last seen. */
  scroll: number
}

/** The guide: whose page this is, the search, what was found or opened, and the languages. */
export function App({ beside, scroll }: AppProps) {
  const body = useRef<HTMLDivElement>(null)
  const changed = useScroll(body, scroll)
  return (
    <div class={css.app}>
      <TabCard />
      <search class={css.search}>
        <SearchBox />
        {isFiltered() && <OperatorFilter />}
      </search>
      <div>
        <main ref={body} class={css.body} tabIndex={-1} onScroll={changed}>
          <div class={css.view}>{settled.value && <View />}</div>
        </main>
      </div>
      <Footer beside={beside} />
      <Announcer />
    </div>
  )
}

/** Whether what is shown depends on the operator: the tools ask for theirs themselves. */
function isFiltered(): boolean {
  const { view } = route.value
  return searching.value || view === 'home' || view === 'topic' || view === 'need'
}

/** Starts each view at its top, but the first where it was left, and notes what is shown; returns what notes it anew. */
function useScroll(body: { current: HTMLDivElement | null }, scroll: number): () => void {
  const settle = useMemo(() => whenQuiet(() => keep(body.current)), [])
  const changed = (): void => settle(KEEP_AFTER_MS)
  const first = useRef(true)
  // At once, with the key that changes what is shown: an effect of a component would take a timer and a frame callback.
  useEffect(
    () =>
      effect(() => {
        // Read first, so that whatever changes of it leads here again.
        void shown()
        if (first.current || body.current === null) return
        body.current.scrollTop = 0
        changed()
      }),
    [],
  )
  const ready = library.value !== null
  useEffect(() => {
    if (!ready || body.current === null) return
    const restore = requestAnimationFrame(() => body.current?.scrollTo(0, scroll))
    first.current = false
    // What was typed while the texts were on their way is noted too.
    if (query.value) changed()
    return () => cancelAnimationFrame(restore)
  }, [ready])
  return changed
}

/** Scrolling and typing settle before they are written down. */
const KEEP_AFTER_MS = 150

/** What is shown: the results of a query, or a view. */
const shown = () => ({
  query: query.value,
  hash: searching.value ? '' : hashOf(route.value),
})

/** Notes what is shown, and how far it is scrolled. */
function keep(body: HTMLElement | null): void {
  void remember({ ...shown(), scroll: body?.scrollTop ?? 0 })
}
