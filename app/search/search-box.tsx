import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { announce } from '../../components/announcer/announcer.tsx'
import type { ListMove } from '../../components/search-field/list-key.ts'
import { SearchField } from '../../components/search-field/search-field.tsx'
import { words } from '../../locales/current.ts'
import { goBack, route } from '../navigation.ts'
import { entries, openEntry } from './entries.ts'
import { LIST_ID, rowId } from './entry-list.tsx'
import { copied, query, searching, selected, type } from './search-state.ts'

/** Screen readers hear the count when the typing rests. */
const COUNT_SAID_AFTER_MS = 600

/** The search field, wired: it has the focus when the guide opens and whenever something is typed. */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null)
  const { search } = words.value
  const rows = entries.value
  const at = rows?.[selected.value]
  // At once: a letter typed between the page's own field and this one would be lost.
  useLayoutEffect(() => takeKeys(field.current), [])
  // Whoever comes back to the list goes on with its keys: what had the focus is gone.
  const listed = rows !== null
  useEffect(() => {
    if (listed && document.activeElement === document.body) field.current?.focus()
  }, [listed])
  // Said when the results are there, which may be after the letters: the search is still on its way at first.
  const count = searching.value ? rows?.length : undefined
  useLayoutEffect(() => {
    if (count !== undefined) announce(search.results(count), COUNT_SAID_AFTER_MS)
  }, [count, query.value])
  return (
    <SearchField
      field={field}
      label={search.label}
      placeholder={search.placeholder}
      clearLabel={search.clear}
      query={query.value}
      listId={rows === null ? undefined : LIST_ID}
      activeId={at === undefined ? undefined : rowId(at)}
      selected={at === undefined ? -1 : selected.value}
      count={rows?.length ?? 0}
      onQuery={type}
      onMove={doMove}
      onCopy={copyCode}
    />
  )
}

function doMove(move: ListMove): boolean {
  switch (move.kind) {
    case 'move':
      selected.value = move.to
      keepInView(move.to)
      return true
    case 'open': {
      const entry = entries.value?.[selected.value]
      if (entry !== undefined) openEntry(entry)
      return entry !== undefined
    }
    case 'clear':
      // Over an opened topic there are no results to clear: the way back leads to them.
      if (searching.value) type('')
      else goBack()
      return true
    case 'back':
      if (route.value.view === 'home') return false
      goBack()
      return true
  }
}

/** The selected row's code, said to be copied. */
function copyCode(): string | null {
  const code = entries.value?.[selected.value]?.code?.code
  if (code === undefined) return null
  copied.value = code
  announce(`${words.value.copy.copied} ${code}`)
  return code
}

/** The selected row stays in sight; the rows are there already, whichever of them is selected. */
function keepInView(index: number): void {
  const entry = entries.value?.[index]
  if (entry !== undefined)
    document.getElementById(rowId(entry))?.scrollIntoView({ block: 'nearest' })
}

/** Focuses the field, and brings the keys home: Esc elsewhere goes back, a letter typed anywhere is searched. */
function takeKeys(field: HTMLInputElement | null): () => void {
  field?.focus()
  const stop = new AbortController()
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || isTextField(event.target)) return
    if (event.key === 'Escape' && doMove({ kind: 'back' })) event.preventDefault()
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    // 229: an input method is about to compose; it does so where the focus is.
    const letter = (event.key.length === 1 && event.key !== ' ') || event.keyCode === 229
    if (plain && letter) field?.focus()
  }
  addEventListener('keydown', onKey, { signal: stop.signal })
  return () => stop.abort()
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'radio'
}
