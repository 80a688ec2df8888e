import { effect } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Announcer } from '../components/announcer/announcer.tsx'
import { Emblem } from '../components/emblem/emblem.tsx'
import { whenQuiet } from '../components/when-quiet/when-quiet.ts'
import { words } from '../locales/current.ts'
import css from './app.module.css'
import { Footer } from './footer.tsx'
import { library } from './library/library.ts'
import { remember } from './memory.ts'
import { route } from './navigation.ts'
import { hashOf } from './route.ts'
import { OperatorFilter } from './search/operator-filter.tsx'
import { SearchBox } from './search/search-box.tsx'
import { query, searching } from './search/search-state.ts'
import { TabCard } from './tab/tab-card.tsx'
import { View } from './views/view.tsx'

interface AppProps {
  /** Whether the guide is shown beside the page (side panel) rather than over it (popup). */
  beside: boolean
  /** How far the body was scrolled when it was last closed, in pixels. */
  scroll: number
}

/** The guide: whose it is, the card of the current tab, the search, its results or an open view, and the footer. */
export function App({ beside, scroll }: AppProps) {
  const body = useRef<HTMLDivElement>(null)
  const changed = useScroll(body, scroll)
  return (
    <div class={css.app}>
      <header class={css.brand}>
        <Emblem name="app" size={16} />
        {words.value.name}
      </header>
      <TabCard />
      <search class={css.search}>
        <SearchBox />
        {isFiltered() && <OperatorFilter />}
      </search>
      <div>
        <main ref={body} class={css.body} tabIndex={-1} onScroll={changed}>
          <div class={css.view}>
            <View />
          </div>
        </main>
      </div>
      <Footer beside={beside} />
      <Announcer />
    </div>
  )
}

/** Whether the view depends on the chosen operator. The tools ask for an operator themselves. */
function isFiltered(): boolean {
  const { view } = route.value
  return searching.value || view === 'home' || view === 'topic' || view === 'need'
}

/**
 * Scrolls each view to its top, except the first, which returns to where it was left. Returns the function to call when
 * the body was scrolled.
 */
function useScroll(body: { current: HTMLDivElement | null }, scroll: number): () => void {
  const settle = useMemo(() => whenQuiet(() => keep(body.current)), [])
  const changed = (): void => settle(KEEP_AFTER_MS)
  const first = useRef(true)
  // This runs at once, with the key that changes the view: a component's effect would need a timer and a frame
  // callback.
  useEffect(
    () =>
      effect(() => {
        // This is read first, so that every change of it runs the effect again.
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
    // What was typed while the texts were loading is stored too.
    if (query.value) changed()
    return () => cancelAnimationFrame(restore)
  }, [ready])
  return changed
}

/** How long scrolling and typing must rest before they are stored. */
const KEEP_AFTER_MS = 150

/** What is on screen: the results of a query, or a view. */
const shown = () => ({
  query: query.value,
  hash: searching.value ? '' : hashOf(route.value),
})

/** Stores what is on screen and how far it is scrolled. */
function keep(body: HTMLElement | null): void {
  void remember({ ...shown(), scroll: body?.scrollTop ?? 0 })
}
